namespace CreditPlatform.CollectionTests.Independent;

/// <summary>统一社会信用代码, §1.1.</summary>
static class CreditCode
{
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>登记管理部门 and the 机构类别 under each.</summary>
    public static readonly (char Register, string Categories)[] Registers =
    [
        ('1', "1239"), ('2', "19"), ('3', "123459"), ('4', "19"), ('5', "1239"), ('6', "129"), ('7', "129"),
        ('8', "19"), ('9', "123"), ('A', "19"), ('N', "1239"), ('Y', "1"),
    ];

    public static string? Fault(string text)
    {
        var code = Spelling.Code(text);
        if (code.Length != 18) return "not 18 characters";
        if (code.Any(letter => !Alphabet.Contains(letter))) return "a letter outside the alphabet";
        var categories = Registers.FirstOrDefault(row => row.Register == code[0]).Categories;
        if (categories is null) return "no such register";
        if (!categories.Contains(code[1])) return "no such category in this register";
        if (code[2..8].Any(digit => digit is < '0' or > '9')) return "a region that is not digits";
        return code[17] == Check(code) ? null : "check character";
    }

    public static int Sum(string code) => Enumerable.Range(0, 17).Sum(i => Alphabet.IndexOf(code[i]) * Weights[i]);

    public static char Check(string code) => Alphabet[(31 - Sum(code) % 31) % 31];
}
