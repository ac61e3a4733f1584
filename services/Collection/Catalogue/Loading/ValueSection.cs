namespace CreditPlatform.Collection.Catalogue;

/// <summary>Reads <c>values:</c> of a field or of a list.</summary>
static class ValueSection
{
    public static IReadOnlyList<CatalogueValue> Read(YamlMap map) => [.. map.Maps("values", "zh").Select(Value)];

    static CatalogueValue Value(YamlMap map)
    {
        var code = map.OptionalText("code");
        var value = new CatalogueValue
        {
            Zh = map.Text("zh"),
            En = map.Text("en"),
            Code = code,
            ExportCode = map.OptionalText("exportCode") ?? code,
            Accepts = map.Texts("accepts"),
            Group = map.OptionalNumber("group", 1, 6),
            Grade = map.OptionalText("grade"),
            Coarse = map.Flag("coarse"),
        };
        map.Done();
        if (value.Grade is not (null or "minor" or "moderate" or "serious")) throw map.Fault("grade", "minor, moderate or serious is expected");
        return value;
    }
}
