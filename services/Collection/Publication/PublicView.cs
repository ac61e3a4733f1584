using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Publication;

/// <summary>What of a record the public sees: the fields that the catalogue names, number-like runs masked.</summary>
internal static class PublicView
{
    /// <param name="item">Version of the item.</param>
    /// <param name="state">The record.</param>
    /// <param name="secret">Of a record about a person, its fields from the vault; else null.</param>
    public static IReadOnlyDictionary<string, string> Of(CatalogueItem item, RecordState state, IReadOnlyDictionary<string, string>? secret)
    {
        var shown = new Dictionary<string, string>();
        foreach (var field in item.Fields)
            if ((field.Public || field.PublicMask) && (state.Data.GetValueOrDefault(field.Code) ?? secret?.GetValueOrDefault(field.Code)) is { } value)
                shown[field.Code] = Shown(field, value);
        return shown;
    }

    private static string Shown(CatalogueField field, string value) =>
        field.PublicMask ? Masking.PublicId(value) : field.Type == FieldType.Text ? Masking.NumberRuns(value) : value;
}
