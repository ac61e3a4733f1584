using CreditPlatform.Contracts;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Makes an item from YAML (or JSON, which is YAML), or says in which line of which file it contradicts itself.</summary>
public static class CatalogueItemReader
{
    /// <param name="file">Name to blame.</param>
    /// <param name="yaml">The whole text.</param>
    /// <param name="lists">Lists it may name; none by default.</param>
    /// <exception cref="CatalogueFaultException">The first fault found.</exception>
    public static CatalogueItem Read(string file, string yaml, CatalogueLists? lists = null)
    {
        lists ??= CatalogueLists.None;
        var map = YamlMap.Parse(file, yaml);
        var fields = FieldSection.Read(map, lists);
        var codes = new FieldIndex(fields);
        var rules = RuleSection.Read(map, codes, lists);
        var key = Key(map.Map("key"), codes);
        var decided = codes.Of(map, "decisionDate", FieldType.Date).Code;
        var validUntil = codes.Optional(map, "validUntil", FieldType.Date)?.Code;
        var age = map.OptionalMap("age") is { } section ? AgeSection.Read(section, codes) : null;
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
            SubjectName = codes.Of(map, "subjectName", FieldType.Text).Code,
            DecisionDate = decided,
            ValidUntil = validUntil,
            Age = age,
            Clocks = [.. map.Maps("clocks", "id").Select(clock => Clock(clock, codes))],
            Publication = PublicationSection.Read(map.Map("publication"), codes),
            Fields = fields,
            Rules = rules,
            Source = map.Text("source"),
            Plan = new(fields, rules, key, decided, validUntil, age),
        };
        map.Done();
        return Consistent(map, item);
    }

    static CatalogueItem Consistent(YamlMap map, CatalogueItem item)
    {
        if (item.Subject == SubjectKind.Person && item.Age is null) throw map.Fault("age", "is required for items about persons");
        if (item.Subject == SubjectKind.Person != (item.Fields.Single(field => field.Code == item.Key.Subject[0]).Type == FieldType.PersonNumber))
            throw map.Fault("key", "a person is named by its number, an organisation by its code");
        if (item.Age is null && item.Rules.Any(rule => rule.Kind == RuleKind.RequiredUnderAge)) throw map.Fault("age", "is required by a rule");
        if (item.ValidUntil is null && item.Publication.Period == PeriodKind.Validity) throw map.Fault("validUntil", "is required by the public period");
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
            [.. codes.All(map, "subject", FieldType.Uscc, FieldType.Code, FieldType.PersonNumber).Select(field => field.Code)]);
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
}
