namespace CreditPlatform.Collection.Catalogue;

/// <summary>Reads <c>publication:</c> of an item.</summary>
static class PublicationSection
{
    public static PublicationHints Read(YamlMap map, FieldIndex codes)
    {
        var hints = new PublicationHints(map.OptionalChoice<PeriodKind>("period") ?? PeriodKind.Graded, codes.Of(map, "from", FieldType.Date).Code,
            codes.Optional(map, "kinds", FieldType.Enum, FieldType.MultiEnum)?.Code,
            codes.Optional(map, "amount", FieldType.Money)?.Code, codes.Optional(map, "severity", FieldType.Enum)?.Code,
            codes.Optional(map, "procedure", FieldType.Enum)?.Code, [.. map.Maps("requires", "state").Select(required => Requirement(required, codes))]);
        map.Done();
        return hints;
    }

    static PublicationRequirement Requirement(YamlMap map, FieldIndex codes)
    {
        var field = codes.Of(map, "field");
        var requirement = new PublicationRequirement(field.Code, map.Has("is") ? RuleSection.Values(map, field) : [], map.Text("state"), map.Text("source"));
        map.Done();
        return requirement;
    }
}
