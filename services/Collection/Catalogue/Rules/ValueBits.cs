namespace CreditPlatform.Collection.Catalogue;

static class ValueBits
{
    /// <summary>The bits of some canonical names of an enumeration.</summary>
    public static ulong Of(CatalogueField field, IReadOnlyList<string> names)
    {
        var bits = 0UL;
        for (var i = 0; i < field.Values.Count; i++)
            if (names.Contains(field.Values[i].Zh)) bits |= 1UL << i;
        return bits;
    }
}
