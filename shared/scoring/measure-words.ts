import { catalogue } from '../language/catalogue'
import type { MeasureKey } from './session-agreement'

/** What a measure is called, what it asks, and what it means to be high, in the middle or low. */
type Told = { name: string; asks: string; high: string; middle: string; low: string }

/** Each measure in words. */
export const MEASURES: Readonly<Record<MeasureKey, Told>> = {
  'alpha-ordinal-terms': catalogue({
    name: { en: 'Krippendorff’s alpha, ordinal', de: 'Krippendorffs Alpha, ordinal' },
    asks: {
      en: 'Do the analysts choose the same terms, or neighbouring ones?',
      de: 'Wählen die Analysten dieselben Begriffe oder benachbarte?',
    },
    high: {
      en: 'The analysts choose much the same terms: reliable.',
      de: 'Die Analysten wählen weitgehend dieselben Begriffe: zuverlässig.',
    },
    middle: {
      en: 'The analysts choose similar terms: tentative.',
      de: 'Die Analysten wählen ähnliche Begriffe: vorläufig.',
    },
    low: {
      en: 'The analysts choose terms too far apart: not to be relied on.',
      de: 'Die Analysten wählen zu weit auseinanderliegende Begriffe: nicht verlässlich.',
    },
  }),
  'alpha-nominal-terms': catalogue({
    name: { en: 'Krippendorff’s alpha, nominal', de: 'Krippendorffs Alpha, nominal' },
    asks: { en: 'Do they choose exactly the same terms?', de: 'Wählen sie genau dieselben Begriffe?' },
    high: {
      en: 'The analysts choose exactly the same terms nearly always: reliable.',
      de: 'Die Analysten wählen fast immer genau dieselben Begriffe: zuverlässig.',
    },
    middle: {
      en: 'The analysts choose exactly the same terms mostly: tentative.',
      de: 'Die Analysten wählen meist genau dieselben Begriffe: vorläufig.',
    },
    low: {
      en: 'The analysts seldom choose exactly the same terms: not to be relied on.',
      de: 'Die Analysten wählen selten genau dieselben Begriffe: nicht verlässlich.',
    },
  }),
  fleiss: catalogue({
    name: { en: 'Fleiss’ kappa', de: 'Fleiss’ Kappa' },
    asks: {
      en: 'Do all of them choose exactly the same terms, where all answered?',
      de: 'Wählen alle genau dieselben Begriffe, wo alle geantwortet haben?',
    },
    high: {
      en: 'The analysts choose exactly the same terms nearly always: reliable.',
      de: 'Die Analysten wählen fast immer genau dieselben Begriffe: zuverlässig.',
    },
    middle: {
      en: 'The analysts choose exactly the same terms mostly: tentative.',
      de: 'Die Analysten wählen meist genau dieselben Begriffe: vorläufig.',
    },
    low: {
      en: 'The analysts seldom choose exactly the same terms: not to be relied on.',
      de: 'Die Analysten wählen selten genau dieselben Begriffe: nicht verlässlich.',
    },
  }),
  'alpha-interval': catalogue({
    name: { en: 'Krippendorff’s alpha, interval', de: 'Krippendorffs Alpha, Intervall' },
    asks: { en: 'Do their percents lie near each other?', de: 'Liegen ihre Prozente nahe beieinander?' },
    high: {
      en: 'The percents of the analysts lie close together: reliable.',
      de: 'Die Prozente der Analysten liegen nahe beieinander: zuverlässig.',
    },
    middle: {
      en: 'The percents of the analysts lie rather close together: tentative.',
      de: 'Die Prozente der Analysten liegen recht nahe beieinander: vorläufig.',
    },
    low: {
      en: 'The percents of the analysts lie too far apart: not to be relied on.',
      de: 'Die Prozente der Analysten liegen zu weit auseinander: nicht verlässlich.',
    },
  }),
  concordance: catalogue({
    name: { en: 'Kendall’s W', de: 'Kendalls W' },
    asks: { en: 'Do they put the risks in the same order?', de: 'Bringen sie die Risiken in dieselbe Reihenfolge?' },
    high: {
      en: 'The analysts rank these risks much alike.',
      de: 'Die Analysten ordnen diese Risiken weitgehend gleich.',
    },
    middle: {
      en: 'The analysts rank these risks somewhat alike.',
      de: 'Die Analysten ordnen diese Risiken einigermaßen gleich.',
    },
    low: { en: 'The analysts rank these risks differently.', de: 'Die Analysten ordnen diese Risiken verschieden.' },
  }),
  'same-values': catalogue({
    name: { en: 'ICC (A,1)', de: 'ICC (A,1)' },
    asks: {
      en: 'Does each of them give the same percents as the others?',
      de: 'Gibt jeder dieselben Prozente wie die anderen?',
    },
    high: {
      en: 'One analyst’s percents could stand for another’s.',
      de: 'Die Prozente eines Analysten könnten für die eines anderen stehen.',
    },
    middle: {
      en: 'One analyst’s percents come near to another’s.',
      de: 'Die Prozente eines Analysten kommen denen eines anderen nahe.',
    },
    low: {
      en: 'One analyst’s percents cannot stand for another’s.',
      de: 'Die Prozente eines Analysten können nicht für die eines anderen stehen.',
    },
  }),
  'same-but-for-a-constant': catalogue({
    name: { en: 'ICC (C,1)', de: 'ICC (C,1)' },
    asks: {
      en: 'Would they, if some were not higher than others throughout?',
      de: 'Täten sie es, wenn nicht einige durchweg höher lägen als andere?',
    },
    high: {
      en: 'Apart from being higher or lower throughout, the analysts give much the same percents.',
      de: 'Davon abgesehen, dass einige durchweg höher oder niedriger liegen, geben die Analysten weitgehend dieselben Prozente.',
    },
    middle: {
      en: 'Apart from being higher or lower throughout, the analysts give similar percents.',
      de: 'Davon abgesehen, dass einige durchweg höher oder niedriger liegen, geben die Analysten ähnliche Prozente.',
    },
    low: {
      en: 'Even apart from being higher or lower throughout, the analysts give different percents.',
      de: 'Selbst davon abgesehen, dass einige durchweg höher oder niedriger liegen, geben die Analysten verschiedene Prozente.',
    },
  }),
  'alpha-ordinal-impacts': catalogue({
    name: { en: 'Krippendorff’s alpha, ordinal', de: 'Krippendorffs Alpha, ordinal' },
    asks: {
      en: 'Do they choose the same levels of impact, or neighbouring ones?',
      de: 'Wählen sie dieselben Stufen der Auswirkung oder benachbarte?',
    },
    high: {
      en: 'The analysts choose much the same levels of impact: reliable.',
      de: 'Die Analysten wählen weitgehend dieselben Stufen der Auswirkung: zuverlässig.',
    },
    middle: {
      en: 'The analysts choose similar levels of impact: tentative.',
      de: 'Die Analysten wählen ähnliche Stufen der Auswirkung: vorläufig.',
    },
    low: {
      en: 'The analysts choose levels of impact too far apart: not to be relied on.',
      de: 'Die Analysten wählen zu weit auseinanderliegende Stufen der Auswirkung: nicht verlässlich.',
    },
  }),
  'kappa-terms': catalogue({
    name: { en: 'Weighted kappa between the rounds', de: 'Gewichtetes Kappa zwischen den Runden' },
    asks: {
      en: 'Did the analysts stay with their terms since the round before?',
      de: 'Sind die Analysten seit der Runde davor bei ihren Begriffen geblieben?',
    },
    high: {
      en: 'The analysts stayed with their terms: the round came to rest.',
      de: 'Die Analysten blieben bei ihren Begriffen: Die Runde kam zur Ruhe.',
    },
    middle: {
      en: 'The analysts moved some of their terms since the round before.',
      de: 'Die Analysten haben seit der Runde davor einige Begriffe gewechselt.',
    },
    low: {
      en: 'The analysts moved many of their terms since the round before.',
      de: 'Die Analysten haben seit der Runde davor viele Begriffe gewechselt.',
    },
  }),
  'kappa-impacts': catalogue({
    name: { en: 'Weighted kappa between the rounds', de: 'Gewichtetes Kappa zwischen den Runden' },
    asks: {
      en: 'Did they stay with their levels of impact since the round before?',
      de: 'Sind sie seit der Runde davor bei ihren Stufen der Auswirkung geblieben?',
    },
    high: {
      en: 'The analysts stayed with their levels of impact: the round came to rest.',
      de: 'Die Analysten blieben bei ihren Stufen der Auswirkung: Die Runde kam zur Ruhe.',
    },
    middle: {
      en: 'The analysts moved some of their levels of impact since the round before.',
      de: 'Die Analysten haben seit der Runde davor einige Stufen der Auswirkung gewechselt.',
    },
    low: {
      en: 'The analysts moved many of their levels of impact since the round before.',
      de: 'Die Analysten haben seit der Runde davor viele Stufen der Auswirkung gewechselt.',
    },
  }),
}
