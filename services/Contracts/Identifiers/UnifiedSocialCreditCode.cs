using System.Buffers;

namespace CreditPlatform.Contracts;

/// <summary>统一社会信用代码 (USCC), GB 32100-2015: eighteen characters, upper case, check character correct (domain.md §1.1).</summary>
public readonly record struct UnifiedSocialCreditCode
{
    /// <summary>The 31 characters in value order 0..30; I O S V Z never occur.</summary>
    const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    readonly string? value;

    UnifiedSocialCreditCode(string value) => this.value = value;

    /// <summary>The normalised code; empty only for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>登记管理机关行政区划码, GB/T 2260: positions 3–8.</summary>
    public string Region => Value.Length == 0 ? "" : Value.Substring(2, 6);

    /// <summary>
    /// Whether positions 9–17 pass GB 11714. A mismatch is a warning, never a refusal: codes with a wrong inner check character were issued
    /// and are lawful.
    /// </summary>
    public bool OrganisationCodeChecks =>
        Value.Length == 18 && OrganisationCheckCharacter(Value.AsSpan(8, 8)) == Value[16];

    /// <summary>Normalises, then checks alphabet, composition and check character, in that order.</summary>
    /// <param name="text">As typed: spaces around, full-width or lower-case characters are accepted.</param>
    /// <param name="code">The code, or <c>default</c> when refused.</param>
    /// <param name="fault">Why it was refused, or <see cref="IdentifierFault.None"/>.</param>
    public static bool TryParse(string? text, out UnifiedSocialCreditCode code, out IdentifierFault fault)
    {
        var normal = TextForm.NormalizeCode(text ?? "");
        fault = Fault(normal);
        code = fault == IdentifierFault.None ? new(normal) : default;
        return fault == IdentifierFault.None;
    }

    /// <summary>Position 18 for the given first seventeen characters (already in the alphabet).</summary>
    /// <exception cref="ArgumentException">Not seventeen characters, or one outside the alphabet.</exception>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        if (first17.Length != 17) throw new ArgumentException("Seventeen characters are needed.", nameof(first17));
        var (sum, weight) = (0, 1);
        foreach (var c in first17)
        {
            var digit = Alphabet.IndexOf(c);
            if (digit < 0) throw new ArgumentException($"'{c}' is not in the alphabet of GB 32100.", nameof(first17));
            sum += digit * weight;
            weight = weight * 3 % 31;
        }

        // The outer remainder is the standard's 31 → 0 rule.
        return Alphabet[(31 - sum % 31) % 31];
    }

    /// <summary>Ninth character of a 组织机构代码 (GB 11714) for its eight body characters; all 26 letters count, A = 10 … Z = 35.</summary>
    /// <exception cref="ArgumentException">Not eight characters, or one that is neither digit nor upper-case letter.</exception>
    public static char OrganisationCheckCharacter(ReadOnlySpan<char> body8)
    {
        ReadOnlySpan<int> weights = [3, 7, 9, 10, 5, 8, 4, 2];
        if (body8.Length != weights.Length) throw new ArgumentException("Eight characters are needed.", nameof(body8));
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (!char.IsAsciiDigit(body8[i]) && !char.IsAsciiLetterUpper(body8[i]))
                throw new ArgumentException($"'{body8[i]}' is not in the alphabet of GB 11714.", nameof(body8));
            sum += weights[i] * (char.IsAsciiDigit(body8[i]) ? body8[i] - '0' : body8[i] - 'A' + 10);
        }

        return (11 - sum % 11) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
    }

    public override string ToString() => Value;

    static IdentifierFault Fault(string code)
    {
        if (code.Length == 0) return IdentifierFault.Missing;
        if (code.Length != 18) return IdentifierFault.Length;
        if (code.AsSpan().ContainsAnyExcept(Allowed)) return IdentifierFault.Alphabet;
        if (!Categories(code[0]).Contains(code[1]) || code.AsSpan(2, 6).ContainsAnyExceptInRange('0', '9')) return IdentifierFault.Structure;
        return CheckCharacter(code.AsSpan(0, 17)) == code[17] ? IdentifierFault.None : IdentifierFault.Check;
    }

    /// <summary>机构类别代码 allowed after each 登记管理部门代码 (the two code tables of GB 32100).</summary>
    static string Categories(char department) => department switch
    {
        '1' => "1239",
        '3' => "123459",
        '5' or 'N' => "1239",
        '6' or '7' => "129",
        '9' => "123",
        '2' or '4' or '8' or 'A' => "19",
        'Y' => "1",
        _ => "",
    };
}
