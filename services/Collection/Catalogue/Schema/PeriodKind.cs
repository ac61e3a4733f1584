namespace CreditPlatform.Collection.Catalogue;

/// <summary>How long records of an item are public.</summary>
public enum PeriodKind
{
    /// <summary>By decision date and grade (Publication/rules.yaml).</summary>
    Graded,

    /// <summary>From the decision until <see cref="CatalogueItem.ValidUntil"/>.</summary>
    Validity,
}
