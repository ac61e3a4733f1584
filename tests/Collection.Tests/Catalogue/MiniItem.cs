using CreditPlatform.Collection.Catalogue;

namespace CreditPlatform.CollectionTests.Catalogue;

/// <summary>The smallest item that says everything an item must.</summary>
static class MiniItem
{
    public const string Yaml = """
        id: mini
        version: 1
        effectiveFrom: 2020-01-01
        zh: 小
        en: Mini
        purpose: test
        class: 其他
        sharing: government
        subject: organisation
        source: here
        legalBasis:
          - { title: 某法, level: law, inForceFrom: 2020-01-01, inForceTo: 2026-12-31 }
        retention: { years: 5, from: decision-date, confirmed: true }
        key: { decidingOrganisation: ORG, documentNumber: NO, subject: [WHO] }
        decisionDate: DAY
        clocks:
          - { id: report, zh: 迟, en: late, from: DAY, workingDays: 20, source: here }
        publication: { from: DAY, kinds: KIND }
        fields:
          - { code: ORG, zh: 机关, en: Organ, type: uscc }
          - { code: NO, zh: 文号, en: Number, type: documentNumber, length: 20 }
          - { code: WHO, zh: 主体, en: Subject, type: uscc }
          - { code: DAY, zh: 日期, en: Day, type: date }
          - { code: KIND, zh: 类别, en: Kind, type: enum, values: [{ zh: 甲, en: A, code: '1' }, { zh: 乙, en: B }] }
          - { code: NOTE, zh: 备注, en: Note, type: text, length: 20 }
        rules:
          - { kind: required-when, field: NOTE, when: { field: KIND, is: [乙] }, code: required-when, zh: 要, en: needed, source: here }
        subjectName: NOTE
        """;

    public static CatalogueItem Read() => CatalogueItemReader.Read("mini.yaml", Yaml);
}
