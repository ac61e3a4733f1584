using System.Collections.Frozen;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>Every code a field error or warning can have; docs/errors.md is written from <see cref="All"/>.</summary>
public static class FieldCodes
{
    public const string Required = "required";
    public const string RequiredWhen = "required-when";
    public const string EmptyWhen = "empty-when";
    public const string UnknownField = "unknown-field";
    public const string GivenTwice = "given-twice";
    public const string Type = "type";
    public const string TooLong = "too-long";
    public const string ControlCharacter = "control-character";
    public const string DateFormat = "date-format";
    public const string DateInFuture = "date-in-future";
    public const string BeforeStart = "before-start";
    public const string MoneyFormat = "money-format";
    public const string MoneyNegative = "money-negative";
    public const string MoneyPositive = "money-positive";
    public const string Enumeration = "enum";
    public const string Length = "length";
    public const string Alphabet = "alphabet";
    public const string Structure = "structure";
    public const string BirthDate = "birth-date";
    public const string CheckCharacter = "check-character";
    public const string PersonNumber = "person-number";
    public const string WrongTemplate = "wrong-template";
    public const string MinorBasis = "minor-basis";
    public const string Sealed = "sealed";
    public const string OrganisationCodeMismatch = "organisation-code-mismatch";

    /// <summary>In the order in which a reader meets them: presence, form, content, refusal, warning.</summary>
    public static IReadOnlyList<FieldCode> All { get; } =
    [
        new(Required, "必填", "is required"),
        new(RequiredWhen, "在此情形下必填", "is required in this case"),
        new(EmptyWhen, "在此情形下不得填写", "must be empty in this case"),
        new(UnknownField, "不是该目录项的字段", "is not a field of this item"),
        new(GivenTwice, "以不同的值重复填写", "is given twice with different values"),
        new(Type, "值的类型不正确", "has a value of the wrong kind"),
        new(TooLong, "超过最大长度", "is too long"),
        new(ControlCharacter, "含有不允许的控制字符", "contains control characters"),
        new(DateFormat, "须为真实存在的日期，格式为 YYYY/MM/DD 或 YYYY-MM-DD", "must be an existing date as YYYY/MM/DD or YYYY-MM-DD"),
        new(DateInFuture, "晚于允许的日期", "lies too far in the future"),
        new(BeforeStart, "早于起始日期", "is before its start"),
        new(MoneyFormat, "须为以万元计的金额，整数部分至多 12 位，小数至多 6 位", "must be an amount in 10,000 yuan, at most 12 digits and 6 decimals"),
        new(MoneyNegative, "不得小于零", "must not be negative"),
        new(MoneyPositive, "须大于零", "must be greater than zero"),
        new(Enumeration, "不在可选值范围内", "is not one of the allowed values"),
        new(Length, "长度不正确，须为 18 位", "must have 18 characters"),
        new(Alphabet, "含有不允许的字符", "contains a character that is not allowed there"),
        new(Structure, "代码结构不正确", "has an impossible composition"),
        new(BirthDate, "中的出生日期不存在或晚于今天", "contains a birth date that does not exist or lies ahead"),
        new(CheckCharacter, "校验码不正确", "has a wrong check character"),
        new(PersonNumber, "不得填写公民身份号码", "must not hold a citizen ID number"),
        new(WrongTemplate, "应使用其他模板报送", "belongs to another template"),
        new(MinorBasis, "须写明处理未满十四周岁未成年人信息的依据", "needs the basis of handling data of a child under 14"),
        new(Sealed, "属于依法封存的记录，不得归集", "is sealed by law and is not collected"),
        new(OrganisationCodeMismatch, "第 9–17 位组织机构代码的校验码不符（仅提示）", "has an organisation code (9–17) that fails its own check; a warning only"),
    ];

    static readonly FrozenDictionary<string, FieldCode> ByCode = All.ToFrozenDictionary(entry => entry.Code, StringComparer.Ordinal);

    /// <summary>The entry of a code; null where there is none.</summary>
    public static FieldCode? Find(string code) => ByCode.GetValueOrDefault(code);
}
