namespace CreditPlatform.Collection.Catalogue;

/// <summary>Whether a value says something about a person, and so goes to the vault instead of an event (design.md §4).</summary>
public enum PersonalMark
{
    None,
    PersonName,

    /// <summary>Never public, on no surface in clear without an audited purpose.</summary>
    PersonNumber,
    PersonDocumentKind,

    /// <summary>Text in which a person may be named; number-like runs are masked in every output.</summary>
    FreeText,
}
