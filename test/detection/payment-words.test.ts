import { describe, expect, it } from 'vitest';
import { spokenOf } from '@/lib/detection/words/payment-words';

describe('what a page says of a payment', () => {
  it.each([
    'Payment successful!',
    'Your payment was received',
    'Your payment has been processed successfully.',
    'Order Confirmed! Thank you for your purchase.',
    'Thank you for your order. It is being prepared.',
    'Thanks for buying the Pro pack',
    'Your payment is successfully done',
    'You have successfully subscribed. Your payment is complete.',
    '100 credits have been added to your account',
    'Purchase complete',
    'Zahlung erfolgreich',
    'Vielen Dank für Ihren Einkauf',
    'Ihre Bestellung ist eingegangen',
    'Paiement accepté',
    'Merci pour votre commande !',
    '¡Pago realizado con éxito!',
    'Gracias por tu compra',
    'Pagamento andato a buon fine',
    'Grazie per il tuo acquisto',
    'Pagamento aprovado',
    'Obrigado pela sua compra!',
    'Betaling geslaagd',
    'Bedankt voor je bestelling',
    'Оплата прошла успешно',
    'Спасибо за покупку!',
    '支付成功',
    '感谢您的购买',
    'お支払いが完了しました',
    'ご購入ありがとうございます',
    '결제가 완료되었습니다',
    '구매해 주셔서 감사합니다',
    'Płatność zakończona sukcesem',
    'Ödemeniz başarıyla alındı',
    'Tack för ditt köp',
    'Tak for din ordre',
    'Takk for bestillingen',
    'Kiitos tilauksestasi',
    'Děkujeme za vaši objednávku',
    'Platba proběhla úspěšně',
    'Дякуємо за замовлення',
    'Η πληρωμή ολοκληρώθηκε με επιτυχία',
    'Köszönjük a rendelését',
    'Mulțumim pentru comandă',
    'Hvala na narudžbi',
    'Pembayaran berhasil',
    'Terima kasih atas pesanan Anda',
    'Cảm ơn bạn đã mua hàng',
    'Thanh toán thành công',
    'ชำระเงินสำเร็จ',
    'भुगतान सफल रहा',
    'شكرًا لطلبك',
    'تمت عملية الدفع بنجاح',
    'תודה על ההזמנה',
  ])('success: %s', (text) => {
    expect(spokenOf(text)?.says).toBe('success');
  });

  it.each([
    'Payment failed',
    'Your payment was not successful',
    'Payment unsuccessful',
    'Your card was declined',
    'Your order was cancelled',
    'Payment could not be completed',
    'Checkout canceled. You have not been charged.',
    'Zahlung fehlgeschlagen',
    'Le paiement a échoué',
    'Pago rechazado',
    'Pagamento non riuscito',
    'Pagamento recusado',
    'Platba neproběhla úspěšně',
    'Betalingen blev ikke gennemført',
    'Maksu epäonnistui',
    'Оплата неуспішна',
    'Η πληρωμή δεν ολοκληρώθηκε',
    'Sikertelen fizetés',
    'Plata nu a fost confirmată: eșuat',
    'Pembayaran tidak berhasil',
    'Thanh toán không thành công',
    'ชำระเงินไม่สำเร็จ',
    'भुगतान असफल रहा',
    'فشل الدفع',
    'התשלום נכשל',
    'Betaling mislukt',
    'Оплата не прошла',
    '支付失败',
    '決済に失敗しました',
    '결제 실패',
    'Płatność odrzucona',
    'Ödeme başarısız',
    'Betalningen misslyckades',
  ])('failure: %s', (text) => {
    expect(spokenOf(text)?.says).toBe('failure');
  });

  it.each([
    'Verifying your payment…',
    'Processing payment',
    'Your payment is being processed',
    'Zahlung wird verarbeitet',
    'Paiement en cours',
    '确认中 支付',
    'お支払いを確認中です',
  ])('waiting: %s', (text) => {
    expect(spokenOf(text)?.says).toBe('pending');
  });

  it.each([
    'Success! Your image has been transformed',
    'Download successful',
    'What happens after payment is complete?',
    'Once your order is complete, we start',
    'Choose your plan',
    'Your subscription renews in March',
    'Payment methods',
    'Order summary',
    'Success stories',
    'Upload complete',
    'You are currently on a Pro plan',
    'Cancel anytime',
    'Free credits for every new account',
    'Your headshots are ready',
  ])('nothing: %s', (text) => {
    expect(spokenOf(text)).toBeUndefined();
  });

  it('is not slow on hostile text', () => {
    const start = performance.now();
    for (const text of ['payment '.repeat(40), 'a'.repeat(300), 'order not '.repeat(30)]) spokenOf(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
