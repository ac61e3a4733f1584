namespace CreditPlatform.Collection.Catalogue;

/// <summary>Whom an item is about.</summary>
public enum SubjectKind
{
    /// <summary>法人、非法人组织和个体工商户.</summary>
    Organisation,

    /// <summary>自然人.</summary>
    Person,
}
