using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.Collection.Records;

/// <summary>What of a record may stand in an event, and what belongs into the vault (design.md §4).</summary>
/// <param name="Clear">Values for events, messages and views. Texts that mention a person or a number stand here masked.</param>
/// <param name="Secret">What stands there masked or not at all, as submitted, for the vault.</param>
/// <param name="Reference">Whose key protects them.</param>
public sealed record PersonalParts(IReadOnlyDictionary<string, string> Clear, IReadOnlyDictionary<string, string> Secret, string? Reference)
{
    public static PersonalParts Of(CatalogueItem item, IReadOnlyDictionary<string, string> values, KeyRing keys)
    {
        var clear = new Dictionary<string, string>(values.Count);
        var secret = new Dictionary<string, string>();
        var names = NamesIn(item, values);
        foreach (var field in item.Fields)
        {
            if (!values.TryGetValue(field.Code, out var value))
                continue;
            if (InVaultOnly(item, field))
            {
                secret[field.Code] = value;
                continue;
            }
            var shown = field.Type switch
            {
                FieldType.Text => Masked(value, names),
                // The key is made of the number as sent; what is shown of it names nobody.
                FieldType.DocumentNumber or FieldType.Code when item.Subject == SubjectKind.Person => WithoutNames(value, names),
                _ => value,
            };
            if (shown != value)
                secret[field.Code] = value;
            clear[field.Code] = shown;
        }
        return new PersonalParts(clear, secret, secret.Count == 0 ? null : ReferenceOf(item, values, keys));
    }

    /// <summary>Free text of a record about a person lives in the vault entirely; of one about an organisation only what names a person.</summary>
    private static bool InVaultOnly(CatalogueItem item, CatalogueField field) => field.Personal switch
    {
        PersonalMark.None => false,
        PersonalMark.FreeText => item.Subject == SubjectKind.Person,
        _ => true,
    };

    /// <summary>Names of persons among the values; they are masked wherever a text mentions them.</summary>
    public static IReadOnlyList<string> NamesIn(CatalogueItem item, IReadOnlyDictionary<string, string> values) =>
        [.. item.Fields.Where(field => field.Personal == PersonalMark.PersonName).Select(field => values.GetValueOrDefault(field.Code)).OfType<string>()];

    /// <summary>A text without the names and without number-like runs.</summary>
    public static string Masked(string text, IReadOnlyList<string> names) => Masking.NumberRuns(WithoutNames(text, names));

    private static string WithoutNames(string text, IReadOnlyList<string> names) => names.Aggregate(text, PersonNames.Mask);

    /// <summary>The person named by kind and number; a record that names nobody by number has a reference of its own.</summary>
    public static string ReferenceOf(CatalogueItem item, IReadOnlyDictionary<string, string> values, KeyRing keys)
    {
        foreach (var field in item.Fields.Where(field => field.Personal == PersonalMark.PersonNumber))
            if (values.TryGetValue(field.Code, out var number) && DocumentKinds.TryParse(values.GetValueOrDefault(field.KindField ?? ""), out var kind))
                return keys.PersonReference(kind, number);
        return KeyRing.RandomReference();
    }
}
