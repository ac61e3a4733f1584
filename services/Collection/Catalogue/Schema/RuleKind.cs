namespace CreditPlatform.Collection.Catalogue;

/// <summary>The closed set of cross-field rules. A rule that looks at a faulty value says nothing: the value's own error is enough.</summary>
public enum RuleKind
{
    /// <summary>The field must be filled in when the condition holds.</summary>
    RequiredWhen,

    /// <summary>The field must be empty when the condition holds.</summary>
    EmptyWhen,

    /// <summary>The amount, where given, is greater than zero when the condition holds.</summary>
    PositiveWhen,

    /// <summary>The date isn't before the date in <see cref="CatalogueRule.Other"/>.</summary>
    NotBefore,

    /// <summary>The date is at most <see cref="CatalogueRule.ToleranceDays"/> days ahead of today.</summary>
    NotAfterToday,

    /// <summary>At least one of the fields is filled in when the condition holds; the error names the first.</summary>
    OneOf,

    /// <summary>All of the fields are filled in or none; the error names each missing one.</summary>
    Together,

    /// <summary>The enumeration may not hold one of the values in <see cref="CatalogueRule.Is"/>.</summary>
    RefuseWhenIs,

    /// <summary>The text may not mention one of the words, however it is spaced.</summary>
    RefuseWhenMentions,

    /// <summary>The text must mention one of the words when the condition holds.</summary>
    RefuseUnlessMentions,

    /// <summary>Names of fields that another template has: empty they are passed over, filled in they are refused when the condition holds.</summary>
    LeftOut,

    /// <summary>The field must be filled in when the person is younger than <see cref="CatalogueRule.Years"/> by the item's <see cref="CatalogueAge"/>.</summary>
    RequiredUnderAge,
}
