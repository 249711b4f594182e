import { jurisdictions, locales, packs, type ExhibitDocument } from '@harborlight/domain';
import { exhibitOf } from './exhibit.js';
import { textOf, textOfReview } from './exhibit-text.spec-support.js';
import {
  aCandidate,
  aGroundAnswer,
  anAlternative,
  anExhibit,
  aPack,
  aReview,
  aSnapshot,
  notOnBoard,
} from './exhibit.spec-support.js';

const tableWith = (document: ExhibitDocument, cell: string) =>
  document.blocks.find(
    (block) => block.kind === 'table' && block.rows.some(([first]) => first?.startsWith(cell)),
  );

const everyPack = packs.flatMap((pack) =>
  locales.map((locale) => ({ name: `${pack.jurisdiction} ${pack.version}`, pack, tongue: locale })),
);

describe('an exhibit', () => {
  it.each(everyPack)(
    'says every part of the form of $name in $tongue, with no gap',
    ({ pack, tongue: locale }) => {
      const alternatives = pack.alternatives.map(({ code }) => anAlternative({ code }));
      const grounds = pack.grounds.map(({ code }) => aGroundAnswer({ code }));
      const then = aSnapshot({ alternatives, grounds });
      const document = exhibitOf(anExhibit({ review: aReview({ pack, then, now: then }), tongue: locale }));
      expect(document.tongue).toBe(locale);
      expect(document.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(13);
      const text = textOf(document);
      expect(text).not.toMatch(/[{}]|undefined|null|NaN| {2}/);
      const named = [pack.finding, ...pack.finding.elements, ...pack.alternatives, ...pack.grounds];
      expect(
        named.filter(({ words, source }) => !text.includes(words[locale]) || !text.includes(source)),
      ).toEqual([]);
    },
  );

  it('is titled as the form of its state', () => {
    const titles = jurisdictions.map(
      (jurisdiction) => exhibitOf(anExhibit({ review: aReview({ pack: aPack(jurisdiction) }) })).title,
    );
    expect(titles).toEqual([
      expect.stringContaining('Appendix A'),
      expect.stringContaining('exhaustion list'),
      expect.stringContaining('model rules'),
    ]);
  });

  it('bears its code, the log entry and the hash of the log at the foot', () => {
    expect(exhibitOf(anExhibit()).foot).toEqual([
      'Exhibit code H-7K3Q-9XWM-2D4T',
      'Log entry number 4800',
      `Log hash ${'b2'.repeat(32)}`,
    ]);
  });

  it('tells both moments in local time with the zone', () => {
    expect(textOfReview()).toContain('Saturday, November 21, 2026 at 2:10 AM CST');
    expect(textOfReview()).toContain('Saturday, November 21, 2026 at 9:00 AM CST');
    expect(textOfReview({}, 'es')).toMatch(/sábado, 21 de noviembre de 2026.*2:10 a\. ?m\. CST/);
  });

  it('opens with what is invented, and with what is no law of the state', () => {
    const kinds = (said: Parameters<typeof aReview>[0]) =>
      exhibitOf(anExhibit({ review: aReview(said) }))
        .blocks.slice(0, 2)
        .map(({ kind }) => kind);
    expect(kinds({})).toEqual(['paragraph', 'facts']);
    expect(kinds({ demonstration: true, pack: aPack('model'), state: 'IL' })).toEqual(['note', 'note']);
    expect(textOfReview({ pack: aPack('model'), state: 'IL' })).toContain('not the law of IL');
  });

  it('says first whether its rules were those of the hour of decision', () => {
    const [later] = packs.filter(({ jurisdiction, until }) => jurisdiction === 'MO' && until === null);
    const chosen = (moment: string) => textOfReview({ pack: later ?? aPack('MO'), moment });
    expect(chosen('2025-12-02T05:59:59.999Z')).toContain('RULES FROM ANOTHER DATE');
    expect(chosen('2025-12-02T06:00:00.000Z')).not.toContain('RULES FROM ANOTHER DATE');
  });

  it('says why none fits where the board has no facility of the type', () => {
    const none = anAlternative({
      standing: 'none',
      units: 0,
      groups: { fits: 0, ask: 0, full: 0, no: 0 },
      stale: 0,
      leastRestrictive: null,
      reasons: [],
    });
    const document = exhibitOf(anExhibit({ review: aReview({ then: aSnapshot({ alternatives: [none] }) }) }));
    const cell = 'NO. None that fits\nNo facility of this type is on the board';
    expect(tableWith(document, 'Temporary shelter care')).toMatchObject({
      rows: [['Temporary shelter care', cell, expect.anything()], expect.anything()],
    });
  });

  it('ticks each alternative in words, then and now', () => {
    const full = anAlternative({
      standing: 'full',
      leastRestrictive: null,
      groups: { fits: 0, ask: 0, full: 2, no: 2 },
    });
    const document = exhibitOf(
      anExhibit({
        review: aReview({ then: aSnapshot({ alternatives: [full, notOnBoard], candidates: [] }) }),
      }),
    );
    expect(tableWith(document, 'Temporary shelter care')).toMatchObject({
      rows: [
        [
          'Temporary shelter care',
          expect.stringMatching(
            /^NO\. Would fit, but full\nUnits: 4 \(2 full, 2 do not fit, 1 out of date or not reported\)\nWhy not: full \(2\)/,
          ),
          expect.stringMatching(
            /^YES\. Open and fits\nCedar House, Upper Wing .*: Open; reported 1 hr 35 min before\n/,
          ),
        ],
        [
          'Electronic monitoring',
          expect.stringMatching(/^NOT ON THE BOARD/),
          expect.stringMatching(/^NOT ON/),
        ],
      ],
    });
    expect(textOf(document)).toContain('No bed outside detention was open and suitable.');
  });

  it.each([
    [
      'en',
      'Units: 3 (1 fits, ask 1 first, 1 does not fit, 1 out of date or not reported)',
      '1 more change is not listed',
    ],
    [
      'es',
      'Unidades: 3 (1 adecuada, hay que preguntar a 1, 1 no adecuada, 1 antigua o sin informe)',
      'Hay 1 cambio más',
    ],
  ] as const)('counts one as one: %s', (locale, units, change) => {
    const one = anAlternative({ units: 3, groups: { fits: 1, ask: 1, full: 0, no: 1 }, stale: 1 });
    const { timeline } = aReview();
    const text = textOfReview(
      { then: aSnapshot({ alternatives: [one] }), timeline: { ...timeline, leftOut: 1 } },
      locale,
    );
    expect(text).toContain(units);
    expect(text).toContain(change);
  });

  it('says what is still to settle with a shelter that must be asked', () => {
    const asked = aCandidate({
      group: 'ask',
      reasons: [
        {
          code: 'condition-to-call-about',
          kind: 'criteria',
          weighs: 'ask',
          facts: { condition: 'pregnancy' },
        },
        { code: 'language-missing', kind: 'criteria', weighs: 'ask' },
        { code: 'status-aging', kind: 'freshness', weighs: 'note' },
      ],
    });
    expect(textOfReview({ then: aSnapshot({ candidates: [asked] }) })).toContain(
      'reported 1 hr 35 min before; ask first: the child’s needs\n',
    );
  });

  it('marks a status that is weak evidence', () => {
    const weak = aCandidate({ freshness: 'stale', ageMinutes: 4320, recording: 'after-the-moment' });
    expect(textOfReview({ then: aSnapshot({ candidates: [weak] }) })).toContain(
      'reported 3 days before; OUT OF DATE: call to verify; ENTERED AFTER THIS TIME',
    );
    const never = aCandidate({ band: null, ageMinutes: null, freshness: 'never' });
    expect(textOfReview({ then: aSnapshot({ candidates: [never] }) })).toContain(
      'number not shown; not reported yet: call',
    );
  });

  it('answers each ground by name with what was checked and when', () => {
    const document = exhibitOf(anExhibit());
    const answered =
      'Addressed by:\n' +
      'Cedar House, Upper Wing (Emergency shelter): Awake overnight staff (checked 3 days before); ' +
      'a licensed facility able and willing to care';
    const nobody = 'No unit addresses it';
    expect(tableWith(document, 'To protect the juvenile')).toMatchObject({
      rows: [
        ['To protect the juvenile\nCITED HERE', answered, answered],
        ['Flight from the jurisdiction', nobody, nobody],
      ],
    });
  });

  it('says over how many days the features of a unit were checked', () => {
    const [answer] = aGroundAnswer().answers;
    const checked = [
      ...answer!.checked,
      { feature: 'controlled-doors', checkedOn: '2026-11-10', daysBefore: 11 } as const,
    ];
    const ground = aGroundAnswer({ answers: [{ ...answer!, checked }] });
    expect(textOfReview({ then: aSnapshot({ grounds: [ground] }) })).toContain(
      'Awake overnight staff, Monitored doors (checked 3–11 days before)',
    );
  });

  it('names two units for a ground and counts the others', () => {
    const [one] = aGroundAnswer().answers;
    const many = aGroundAnswer({ answers: Array.from({ length: 5 }, () => one!) });
    expect(textOfReview({ then: aSnapshot({ grounds: [many] }) })).toContain('and 3 more');
  });

  it('says when each limit ends, what did not count, and whose rule it is', () => {
    expect(tableWith(exhibitOf(anExhibit()), 'Detention hearing')).toMatchObject({
      rows: [
        [
          'Detention hearing within three court days\nApplies to: The court\nWhen it passes: Release',
          '111 hr left\nThursday, November 26, 2026 at 12:00 AM CST\nNot counted: Nov 22, 2026 (weekend)',
          'Source of hearing',
        ],
      ],
    });
    expect(textOfReview({ clocks: [] })).toContain('This does not allow anyone to hold the child');
  });

  it('shows who was asked, what they said and after how long', () => {
    const document = exhibitOf(anExhibit());
    expect(tableWith(document, 'Nov 21, 2:12 AM CST')).toMatchObject({
      rows: [
        ['Nov 21, 2:12 AM CST', 'Asked\nOn the board', 'Cedar House, Upper Wing (Emergency shelter)', '', ''],
        [
          'Nov 21, 2:31 AM CST',
          'Answered\nOn the board',
          'Cedar House, Upper Wing (Emergency shelter)',
          'Not enough staff',
          '19',
        ],
      ],
    });
    expect(textOfReview({ request: null })).toContain('does not mean that no one was asked');
  });

  it('says what a release would need, and not twice where it is the same now', () => {
    const needed = (said: Parameters<typeof aReview>[0]) =>
      exhibitOf(anExhibit({ review: aReview(said) })).blocks.filter(
        (block) =>
          block.kind === 'facts' && block.rows.some(([label]) => label === 'Documents needed at intake'),
      );
    expect(needed({})).toEqual([
      {
        kind: 'facts',
        rows: [
          ['Transport', 'The shelter picks up'],
          ['No-contact check', 'By phone, before the child is taken there'],
          ['Documents needed at intake', 'Protective custody form\nMedical clearance'],
        ],
      },
    ]);
    const elsewhere = aCandidate({ unitId: '019ab000-0000-7000-8000-000000000002' });
    expect(needed({ now: aSnapshot({ candidates: [elsewhere] }) })).toHaveLength(2);
    expect(textOfReview({ then: aSnapshot({ candidates: [] }) })).toContain(
      'No unit was open, so there is none to ask.',
    );
  });

  it('counts detention beside the alternatives', () => {
    expect(textOfReview()).toContain(
      'Licensed beds: 214. Units: 6. For girls: 25. For boys: 189. For either: 0.',
    );
  });

  it('shows the latest of many changes and says how many more there were', () => {
    const { timeline } = aReview();
    const marks = Array.from({ length: 45 }, () => timeline.marks[0]!);
    expect(textOfReview({ timeline: { ...timeline, marks, leftOut: 10 } })).toContain(
      '15 more changes are not listed',
    );
  });

  it('says rule by rule what counsel has confirmed once anything is', () => {
    const rows = (pack = aPack('MO')) =>
      tableWith(exhibitOf(anExhibit({ review: aReview({ pack }) })), 'Never in secure');
    const [hearing, ...others] = aPack('MO').clocks;
    expect(rows()).toMatchObject({ head: ['Rule', 'Source'] });
    const confirmed = aPack('MO', { clocks: [{ ...hearing!, confidence: 'confirmed' }, ...others] });
    expect(rows(confirmed)).toMatchObject({
      head: ['Rule', 'Source', 'Confirmed?'],
      rows: expect.arrayContaining([
        [expect.stringContaining('hearing'), expect.anything(), 'Confirmed by an attorney'],
      ]) as unknown,
    });
  });

  it('cites each rule once, with its source, and says plainly what nobody has confirmed', () => {
    const text = textOfReview();
    expect(text).toContain('NOT CONFIRMED BY COUNSEL. Rules: 10 of 10.');
    expect(text.split('Source of shelter-care')).toHaveLength(2);
    expect(text).not.toContain('Source of interstate');
    expect(textOfReview({ then: aSnapshot({ candidates: [aCandidate({ state: 'KS' })] }) })).toContain(
      'Source of interstate',
    );
  });
});
