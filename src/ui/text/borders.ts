export { borderShort } from '../../i18n/border-names.ts';
