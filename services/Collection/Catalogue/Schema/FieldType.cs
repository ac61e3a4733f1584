namespace CreditPlatform.Collection.Catalogue;

/// <summary>What a field holds; decides how it is read and to what one form it is brought.</summary>
public enum FieldType
{
    /// <summary>Free text: trimmed, otherwise as sent.</summary>
    Text,

    /// <summary>An identifier without case or check: half-width, upper case, one line.</summary>
    Code,

    /// <summary>A calendar day; canonical <c>YYYY/MM/DD</c>, ISO accepted, 2099/12/31 means 长期.</summary>
    Date,

    /// <summary>万元, decimal(18,6), not negative; canonical without leading or trailing zeros.</summary>
    Money,

    /// <summary>One of the listed values, by code or name; canonical is the Chinese name.</summary>
    Enum,

    /// <summary>Several of the listed values joined with <c>;</c>; canonical in catalogue order, each once.</summary>
    MultiEnum,

    /// <summary>统一社会信用代码, GB 32100-2015 (domain.md §1.1).</summary>
    Uscc,

    /// <summary>文书号: one spelling of brackets, no white space, so that a key doesn't depend on typing.</summary>
    DocumentNumber,

    /// <summary>证件号码 of a person; checked as a 公民身份号码 (domain.md §1.2) when its kind says 身份证.</summary>
    PersonNumber,
}
