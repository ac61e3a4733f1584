using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.Collection.Records;

/// <summary>What of a record may stand in an event, and what belongs into the vault (design.md §4).</summary>
/// <param name="Clear">Values for events, messages and views. Texts that mention a person or a number stand here masked.</param>
/// <param name="Secret">The same fields as submitted, for the vault.</param>
/// <param name="Reference">Whose key protects them.</param>
public sealed record PersonalParts(IReadOnlyDictionary<string, string> Clear, IReadOnlyDictionary<string, string> Secret, string? Reference)
{
    private const string Someone = "某某";

    public static PersonalParts Of(CatalogueItem item, IReadOnlyDictionary<string, string> values, KeyRing keys)
    {
        var clear = new Dictionary<string, string>(values.Count);
        var secret = new Dictionary<string, string>();
        var names = item.Fields.Where(field => field.Personal == PersonalMark.PersonName).Select(field => values.GetValueOrDefault(field.Code))
            .OfType<string>().Where(name => name.Length > 1).ToList();
        foreach (var field in item.Fields)
        {
            if (!values.TryGetValue(field.Code, out var value))
                continue;
            if (field.Personal is PersonalMark.PersonName or PersonalMark.PersonNumber or PersonalMark.PersonDocumentKind)
            {
                secret[field.Code] = value;
                continue;
            }
            var shown = field.Type == FieldType.Text ? Masked(value, names) : value;
            if (shown != value)
                secret[field.Code] = value;
            clear[field.Code] = shown;
        }
        return new PersonalParts(clear, secret, secret.Count == 0 ? null : ReferenceOf(item, values, keys));
    }

    private static string Masked(string text, List<string> names)
    {
        foreach (var name in names)
            text = text.Replace(name, Someone, StringComparison.Ordinal);
        return Masking.NumberRuns(text);
    }

    /// <summary>The person named by kind and number; a record that names nobody by number has a reference of its own.</summary>
    public static string ReferenceOf(CatalogueItem item, IReadOnlyDictionary<string, string> values, KeyRing keys)
    {
        foreach (var field in item.Fields.Where(field => field.Personal == PersonalMark.PersonNumber))
            if (values.TryGetValue(field.Code, out var number) && DocumentKinds.TryParse(values.GetValueOrDefault(field.KindField ?? ""), out var kind))
                return keys.PersonReference(kind, number);
        return KeyRing.RandomReference();
    }
}
