namespace CreditPlatform.Collection.Catalogue;

/// <summary>Reads <c>age:</c> of an item about persons.</summary>
static class AgeSection
{
    public static CatalogueAge Read(YamlMap map, FieldIndex codes)
    {
        var age = new CatalogueAge(codes.Of(map, "of", FieldType.PersonNumber).Code, codes.Of(map, "at", FieldType.Date).Code,
            codes.Optional(map, "elseAt", FieldType.Date)?.Code, map.Number("adult", 1, 150), map.OptionalNumber("doubtUnder", 1, 150), map.Text("source"));
        map.Done();
        return age.ElseAt is null == age.DoubtUnder is null ? age : throw map.Fault("doubtUnder", "goes with elseAt");
    }
}
