using System.Globalization;

namespace CreditPlatform.Contracts;

/// <summary>
/// 公民身份号码, GB 11643-1999: area, birth date, sequence, check character (domain.md §1.2). Personal data: never log <see cref="Value"/>.
/// </summary>
public readonly record struct CitizenId
{
    readonly string? value;

    CitizenId(string value, DateOnly birthDate) => (this.value, BirthDate) = (value, birthDate);

    /// <summary>The full number in clear; empty only for <c>default</c>.</summary>
    public string Value => value ?? "";

    public DateOnly BirthDate { get; }

    /// <summary>The last sequence digit is odd for men.</summary>
    public bool Male => Value.Length == 18 && (Value[16] - '0') % 2 == 1;

    /// <summary>
    /// Whether the person has not completed that many years on a day. A year of age is complete on the day after the birthday (法释〔2006〕1号 art. 2).
    /// </summary>
    public bool IsUnder(int years, DateOnly on) => on <= BirthDate.AddYears(years);

    /// <summary>Normalises (a lower-case x included), then checks length, characters, area, birth date and check character, in that order.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="today">The business day: a birth date after it is refused.</param>
    /// <param name="id">The number, or <c>default</c> when refused.</param>
    /// <param name="fault">Why it was refused, or <see cref="IdentifierFault.None"/>.</param>
    public static bool TryParse(string? text, DateOnly today, out CitizenId id, out IdentifierFault fault)
    {
        var number = TextForm.NormalizeCode(text ?? "");
        fault = Fault(number, today, out var birthDate);
        id = fault == IdentifierFault.None ? new(number, birthDate) : default;
        return fault == IdentifierFault.None;
    }

    /// <summary>Whether a number stands in a text, set off from other digits; for what may not name a person.</summary>
    public static bool StandsIn(string text, DateOnly today)
    {
        for (var i = 0; i + 18 <= text.Length; i++)
            if (!DigitAt(text, i - 1) && !DigitAt(text, i + 18) && TryParse(text.Substring(i, 18), today, out _, out _)) return true;
        return false;
    }

    /// <summary>Position 18 for the given seventeen digits (ISO 7064 MOD 11-2).</summary>
    /// <exception cref="ArgumentException">Not seventeen digits.</exception>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        if (first17.Length != 17 || first17.ContainsAnyExceptInRange('0', '9'))
            throw new ArgumentException("Seventeen digits are needed.", nameof(first17));
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * (first17[i] - '0');
        return "10X98765432"[sum % 11];
    }

    /// <summary>The public mask, so that a number that slips into a log line or an exception is not in clear (domain.md §2.7).</summary>
    public override string ToString() => Masking.PublicId(Value);

    static bool DigitAt(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]);

    static IdentifierFault Fault(string number, DateOnly today, out DateOnly birthDate)
    {
        birthDate = default;
        if (number.Length == 0) return IdentifierFault.Missing;
        if (number.Length != 18) return IdentifierFault.Length;
        var first17 = number.AsSpan(0, 17);
        if (first17.ContainsAnyExceptInRange('0', '9')) return IdentifierFault.Alphabet;
        if (!char.IsAsciiDigit(number[17]) && number[17] != 'X') return IdentifierFault.Alphabet;

        // The GB/T 2260 area table is configuration and changes; only what no edition of it allows is refused here.
        if (number[0] == '0') return IdentifierFault.Structure;
        if (!DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out birthDate)
            || birthDate > today)
            return IdentifierFault.Date;
        return CheckCharacter(first17) == number[17] ? IdentifierFault.None : IdentifierFault.Check;
    }
}
