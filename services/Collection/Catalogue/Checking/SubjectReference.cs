namespace CreditPlatform.Collection.Catalogue;

/// <summary>What kind of number names a subject.</summary>
public enum SubjectReferenceKind
{
    Uscc,

    /// <summary>工商注册号, where an individual business has no USCC yet.</summary>
    RegistrationNumber,

    /// <summary>A natural person by the vault's reference: a keyed hash of document kind and number, the same in every template.</summary>
    Person,
}

/// <summary>The subject of a record by its number; never by a name (design.md §3). A USCC typed as a registration number counts as USCC.</summary>
public readonly record struct SubjectReference(SubjectReferenceKind Kind, string Value);
