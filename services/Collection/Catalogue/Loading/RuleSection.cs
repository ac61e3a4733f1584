namespace CreditPlatform.Collection.Catalogue;

/// <summary>Reads <c>rules:</c> of an item. A rule can only name fields, values and codes that exist.</summary>
static class RuleSection
{
    public static IReadOnlyList<CatalogueRule> Read(YamlMap item, FieldIndex fields, CatalogueLists lists) =>
        [.. item.Maps("rules", "label").Select(map => Rule(map, fields, lists))];

    static CatalogueRule Rule(YamlMap map, FieldIndex fields, CatalogueLists lists)
    {
        var kind = map.Choice<RuleKind>("kind");
        var about = kind == RuleKind.LeftOut ? [] : About(map, kind, fields);
        var rule = new CatalogueRule
        {
            Kind = kind,
            Fields = kind == RuleKind.LeftOut ? Names(map, fields) : [.. about.Select(field => field.Code)],
            When = map.OptionalMap("when") is { } when ? Condition(when, fields, lists) : null,
            Code = map.Text("code"),
            Zh = map.Text("zh"),
            En = map.Text("en"),
            Source = map.Text("source"),
            Other = kind == RuleKind.NotBefore ? fields.Of(map, "other", FieldType.Date).Code : null,
            ToleranceDays = kind == RuleKind.NotAfterToday ? map.OptionalNumber("toleranceDays", 0, 3660) ?? 0 : 0,
            Years = kind == RuleKind.RequiredUnderAge ? map.Number("years", 1, 150) : 0,
            Is = kind == RuleKind.RefuseWhenIs ? Values(map, about[0]) : [],
            Mentions = kind is RuleKind.RefuseWhenMentions or RuleKind.RefuseUnlessMentions ? Words(map, lists) : [],
            PassedOver = kind == RuleKind.RefuseUnlessMentions ? lists.PassedOver(map) : [],
        };
        map.Done();
        return FieldCodes.Find(rule.Code) is null ? throw map.Fault("code", $"'{rule.Code}' is not a known code") : rule;
    }

    static IReadOnlyList<CatalogueField> About(YamlMap map, RuleKind kind, FieldIndex fields)
    {
        if (kind is not (RuleKind.OneOf or RuleKind.Together)) return [fields.Of(map, "field", Types(kind))];
        var several = fields.All(map, "fields");
        return several.Count >= 2 ? several : throw map.Fault("fields", "at least two fields are needed");
    }

    static FieldType[] Types(RuleKind kind) => kind switch
    {
        RuleKind.PositiveWhen => [FieldType.Money],
        RuleKind.NotBefore or RuleKind.NotAfterToday => [FieldType.Date],
        RuleKind.RefuseWhenIs => [FieldType.Enum, FieldType.MultiEnum],
        RuleKind.RefuseWhenMentions or RuleKind.RefuseUnlessMentions => [FieldType.Text],
        _ => [],
    };

    static CatalogueCondition Condition(YamlMap map, FieldIndex fields, CatalogueLists lists)
    {
        var field = fields.Of(map, "field", FieldType.Enum, FieldType.MultiEnum, FieldType.Text);
        var condition = field.Type == FieldType.Text
            ? new CatalogueCondition(field.Code, [], Words(map, lists))
            : new CatalogueCondition(field.Code, Values(map, field), []);
        map.Done();
        return condition;
    }

    static IReadOnlyList<string> Names(YamlMap map, FieldIndex fields)
    {
        var names = map.Texts("names");
        if (names.Count == 0) throw map.Fault("names", "at least one name is needed");
        return names.FirstOrDefault(fields.Knows) is { } known ? throw map.Fault("names", $"'{known}' is a field of this item") : names;
    }

    static IReadOnlyList<string> Words(YamlMap map, CatalogueLists lists)
    {
        var words = lists.Words(map);
        if (words.Count == 0) throw map.Fault("mentions", "at least one word is needed");
        return words.FirstOrDefault(word => !word.All(Mentions.Counts)) is { } never
            ? throw map.Fault("mentions", $"'{never}' has a character that is passed over in texts and so would never be found") : words;
    }

    internal static IReadOnlyList<string> Values(YamlMap map, CatalogueField field)
    {
        var names = map.Texts("is");
        if (names.Count == 0) throw map.Fault("is", "at least one value is needed");
        return names.FirstOrDefault(name => field.Values.All(value => value.Zh != name)) is { } unknown
            ? throw map.Fault("is", $"'{unknown}' is not a value of {field.Code}") : names;
    }
}
