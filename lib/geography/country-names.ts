import type { Localized } from '@/lib/i18n/language';

/** ISO 3166-1 numeric and alpha-2 codes of Africa and of the countries around it. */
const CODES =
  '012DZ 024AO 072BW 086IO 108BI 120CM 132CV 140CF 148TD 174KM 175YT 178CG 180CD 204BJ 226GQ 231ET 232ER 260TF ' +
  '262DJ 266GA 270GM 275PS 288GH 324GN 376IL 384CI 400JO 404KE 422LB 426LS 430LR 434LY 450MG 454MW 466ML 478MR ' +
  '480MU 504MA 508MZ 516NA 562NE 566NG 620PT 624GW 638RE 646RW 654SH 678ST 682SA 686SN 690SC 694SL 706SO 710ZA ' +
  '716ZW 724ES 728SS 729SD 732EH 748SZ 768TG 788TN 800UG 818EG 834TZ 854BF 887YE 894ZM';

const ALPHA_2 = new Map(CODES.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]));

/** A country's name in both languages from its ISO numeric code; the atlas's own name where the code is unknown. */
export function nameCountry(numericCode: string | undefined, fallback: string): Localized {
  const code = numericCode === undefined ? undefined : ALPHA_2.get(numericCode.padStart(3, '0'));
  const nameIn = (language: string): string =>
    (code && new Intl.DisplayNames([language], { type: 'region' }).of(code)) || fallback;
  return { fr: nameIn('fr'), en: nameIn('en') };
}
