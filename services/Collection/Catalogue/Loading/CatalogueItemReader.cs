using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Makes an item from YAML (or JSON, which is YAML), or says in which line of which file it contradicts itself.</summary>
public static class CatalogueItemReader
{
    /// <param name="file">Name to blame.</param>
    /// <param name="yaml">The whole text.</param>
    /// <exception cref="CatalogueFaultException">The first fault found.</exception>
    public static CatalogueItem Read(string file, string yaml)
    {
        var map = YamlMap.Parse(file, yaml);
        var fields = FieldSection.Read(map);
        var codes = new FieldIndex(fields);
        var rules = RuleSection.Read(map, codes);
        var key = Key(map.Map("key"), codes);
        var decided = codes.Of(map, "decisionDate", FieldType.Date).Code;
        var item = new CatalogueItem
        {
            Id = map.Text("id"),
            Version = map.Number("version", 1, 9999),
            EffectiveFrom = map.Date("effectiveFrom"),
            Zh = map.Text("zh"),
            En = map.Text("en"),
            Purpose = map.Text("purpose"),
            Class = map.Text("class"),
            Group = map.OptionalText("group"),
            Sharing = map.Choice<SharingClass>("sharing"),
            Subject = map.Choice<SubjectKind>("subject"),
            LegalBasis = [.. map.Maps("legalBasis", "title").Select(Basis)],
            Retention = Retention(map.Map("retention")),
            Key = key,
            DecisionDate = decided,
            Clocks = [.. map.Maps("clocks", "id").Select(clock => Clock(clock, codes))],
            Publication = Publication(map.Map("publication"), codes),
            Fields = fields,
            Rules = rules,
            Source = map.Text("source"),
            Plan = new(fields, rules, key, decided),
        };
        map.Done();
        return item;
    }

    static LegalBasis Basis(YamlMap map)
    {
        var basis = new LegalBasis(map.Text("title"), map.OptionalText("number"), map.OptionalText("article"),
            map.Choice<LegalLevel>("level"), map.Date("inForceFrom"), map.OptionalDate("inForceTo"));
        map.Done();
        return basis.InForceTo < basis.InForceFrom ? throw map.Fault("inForceTo", "lies before inForceFrom") : basis;
    }

    static Retention Retention(YamlMap map)
    {
        var retention = new Retention(map.Number("years", 1, 100), map.Text("from"), map.Flag("confirmed"));
        map.Done();
        return retention.From is "publication-end" or "decision-date"
            ? retention : throw map.Fault("from", "publication-end or decision-date is expected");
    }

    static RecordKeyFields Key(YamlMap map, FieldIndex codes)
    {
        var key = new RecordKeyFields(codes.Of(map, "decidingOrganisation", FieldType.Uscc).Code,
            codes.Of(map, "documentNumber", FieldType.DocumentNumber).Code,
            [.. codes.All(map, "subject", FieldType.Uscc, FieldType.Code).Select(field => field.Code)]);
        map.Done();
        return key.Subject.Count == 0 ? throw map.Fault("subject", "at least one field is needed") : key;
    }

    static CatalogueClock Clock(YamlMap map, FieldIndex codes)
    {
        var clock = new CatalogueClock(map.Text("id"), map.Text("zh"), map.Text("en"), codes.Of(map, "from", FieldType.Date).Code,
            map.Number("workingDays", 1, 1000), map.Text("source"));
        map.Done();
        return clock;
    }

    static PublicationHints Publication(YamlMap map, FieldIndex codes)
    {
        var hints = new PublicationHints(codes.Of(map, "from", FieldType.Date).Code, codes.Of(map, "kinds", FieldType.Enum, FieldType.MultiEnum).Code,
            codes.Optional(map, "amount", FieldType.Money)?.Code, codes.Optional(map, "severity", FieldType.Enum)?.Code,
            codes.Optional(map, "procedure", FieldType.Enum)?.Code);
        map.Done();
        return hints;
    }
}
