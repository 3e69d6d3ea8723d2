// What an icon of the library is drawn as: the same picture as by its own wrapper, whose attributes stand in elements.css.

import { createElement, type SVGProps } from 'react';

type Part = readonly [tag: string, attributes: Readonly<Record<string, string>>];

interface IconData {
  readonly name: string;
  readonly node: readonly Part[];
}

interface IconProps extends SVGProps<SVGSVGElement> {
  readonly size?: number;
}

export function iconOf({ name, node }: IconData) {
  const parts = node.map(([tag, attributes]) => createElement(tag, attributes));
  const classes = `lucide lucide-${name}`;
  return ({ size = 24, className, ...rest }: IconProps) =>
    createElement(
      'svg',
      {
        className: className === undefined ? classes : `${classes} ${className}`,
        viewBox: '0 0 24 24',
        width: size,
        height: size,
        'aria-hidden': true,
        ...rest,
      },
      parts,
    );
}
