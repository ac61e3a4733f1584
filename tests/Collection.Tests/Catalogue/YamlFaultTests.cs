using CreditPlatform.Collection.Catalogue;

namespace CreditPlatform.CollectionTests.Catalogue;

public sealed class YamlFaultTests
{
    /// <summary>What is replaced in the smallest item, by what, and the line and setting to be blamed.</summary>
    public static TheoryData<string, string, int, string> Faults => new()
    {
        { "id: mini", "# id", 2, "id" },
        { "version: 1", "version: one", 2, "version" },
        { "effectiveFrom: 2020-01-01", "effectiveFrom: 01/01/2020", 3, "effectiveFrom" },
        { "sharing: government", "sharing: everybody", 8, "sharing" },
        { "level: law", "level: rumour", 12, "legalBasis[某法].level" },
        { "inForceTo: 2026-12-31", "inForceTo: 2019-12-31", 12, "legalBasis[某法].inForceTo" },
        { "from: decision-date", "from: never", 13, "retention.from" },
        { "decidingOrganisation: ORG", "decidingOrganisation: ORGAN", 14, "key.decidingOrganisation" },
        { "documentNumber: NO", "documentNumber: NOTE", 14, "key.documentNumber" },
        { "subject: [WHO]", "subject: []", 14, "key.subject" },
        { "decisionDate: DAY", "decisionDate: NOTE", 15, "decisionDate" },
        { "workingDays: 20", "workingDays: 0", 17, "clocks[report].workingDays" },
        { "kinds: KIND", "kinds: NOTE", 18, "publication.kinds" },
        { "type: documentNumber, length: 20", "type: documentNumber", 21, "fields[NO].length" },
        { "type: documentNumber", "type: document", 21, "fields[NO].type" },
        { "length: 20 }\n  - { code: WHO", "lenght: 20, length: 20 }\n  - { code: WHO", 21, "fields[NO].lenght" },
        { "code: WHO", "code: NO", 22, "fields[NO].code" },
        { "type: date }", "type: date, unused: true }", 15, "decisionDate" },
        { "type: date }", "type: date, required: maybe }", 23, "fields[DAY].required" },
        { "code: '1'", "code: 乙", 24, "fields[KIND].values" },
        { "zh: 备注, en: Note, type: text, length: 20", "zh: 备注, en: Note, type: personNumber, length: 20, kindField: NOTE", 25, "fields[NOTE].kindField" },
        { "en: Note", "en: Note, aliases: [{ name: ORG }]", 25, "fields[NOTE].aliases" },
        { "en: Note", "en: Note, aliases: [{ name: OLD, sets: { KIND: 丙 } }]", 25, "fields[NOTE].aliases" },
        { "en: Note", "en: Note, personal: person-number, public: true", 25, "fields[NOTE].public" },
        { "kind: required-when", "kind: required-if", 27, "rules[0].kind" },
        { "field: NOTE", "field: NOTES", 27, "rules[0].field" },
        { "is: [乙]", "is: [丙]", 27, "rules[0].when.is" },
        { "code: required-when", "code: whatever", 27, "rules[0].code" },
        { "kind: required-when", "kind: positive-when", 27, "rules[0].field" },
        { "kind: required-when, field: NOTE", "kind: together, fields: [NOTE]", 27, "rules[0].fields" },
        { "kind: required-when", "kind: refuse-when-mentions, mentions: ['a b']", 27, "rules[0].mentions" },
        { "kind: required-when", "kind: required-when, toleranceDays: 3", 27, "rules[0].toleranceDays" },
        { "zh: 小", "zh: [小", 4, "yaml" },
        { "zh: 小", "zh: '小", 24, "yaml" },
        { "zh: 小", "zh: 小\nzh: 大", 5, "yaml" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_names_file_line_and_setting(string text, string replacement, int line, string field)
    {
        MiniItem.Yaml.ShouldContain(text);
        var yaml = MiniItem.Yaml.Replace(text, replacement, StringComparison.Ordinal);
        var fault = Should.Throw<CatalogueFaultException>(() => CatalogueItemReader.Read("mini.yaml", yaml));
        (fault.File, fault.Line, fault.Field).ShouldBe(("mini.yaml", (long)line, field));
        fault.Message.ShouldStartWith($"mini.yaml:{line}: {field}: ");
    }

    [Fact]
    public void The_smallest_item_has_no_fault() => MiniItem.Read().Fields.Count.ShouldBe(6);
}
