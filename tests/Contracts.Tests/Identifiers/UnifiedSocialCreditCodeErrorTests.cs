using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;
using static CreditPlatform.ContractsTests.Identifiers.TypingErrors;

namespace CreditPlatform.ContractsTests.Identifiers;

/// <summary>
/// What the check character of a USCC catches. A code is valid when Σ value(C_i)·W_i + value(C_18) ≡ 0 (mod 31), W_i = 3^(i−1): the check
/// character is a place of weight 1, and since its 31 values stand for 31 different remainders, "31 becomes 0" merges nothing.
/// Substitution of a by b changes the sum by (b−a)·W_i; 31 is prime and divides neither factor: always caught.
/// Transposition of neighbours changes it by (b−a)(W_i − W_(i+1)) = −2·3^(i−1)·(b−a), and of places 17 and 18 by (b−a)(28 − 1): never ≡ 0, always
/// caught. So the set of undetected errors of both kinds is empty, before the rules of composition are asked.
/// Of all transpositions only places 1 and 18 (both weight 1; 3 has order 30) escape the sum; there the table of composition is the only guard.
/// </summary>
public sealed class UnifiedSocialCreditCodeErrorTests
{
    const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const string NeverUsed = "IOSVZ";

    static readonly string[] Valid = [.. SyntheticCodes.UnifiedCodes(seed: 1).Take(10_000)];

    [Fact]
    public void The_generated_codes_are_valid_and_different()
    {
        Valid.Distinct().Count().ShouldBe(10_000);
        Valid.ShouldAllBe(code => IsValid(code));
        Valid.Select(code => code[..2]).Distinct().Count().ShouldBe(36, "every department and category is among them");
        Valid.Select(code => code[17]).Distinct().Count().ShouldBe(31);
    }

    [Fact]
    public void No_single_wrong_character_passes() =>
        Valid.SelectMany(code => Substitutions(code, Alphabet + NeverUsed)).Where(IsValid).ShouldBeEmpty();

    [Fact]
    public void No_exchange_of_neighbours_passes() => Valid.SelectMany(Transpositions).Where(IsValid).ShouldBeEmpty();

    [Fact]
    public void It_is_the_check_character_that_catches_them() =>
        Valid.SelectMany(code => Substitutions(code, Alphabet).Concat(Transpositions(code)))
            .Where(wrong => UnifiedSocialCreditCode.CheckCharacter(wrong.AsSpan(0, 17)) == wrong[17]).ShouldBeEmpty();

    [Fact]
    public void Of_all_exchanges_only_that_of_the_first_and_last_place_escapes_the_sum()
    {
        var escaping =
            from code in Valid.Take(500)
            from one in Enumerable.Range(0, 18)
            from other in Enumerable.Range(one + 1, 17 - one)
            where code[one] != code[other]
            let wrong = Exchange(code, one, other)
            where UnifiedSocialCreditCode.CheckCharacter(wrong.AsSpan(0, 17)) == wrong[17]
            select (one, other);
        escaping.Distinct().ShouldBe([(0, 17)]);
    }

    static bool IsValid(string code) => UnifiedSocialCreditCode.TryParse(code, out _, out _);
}
