using CreditPlatform.Contracts;
using CreditPlatform.Local.Demo;
using static CreditPlatform.ContractsTests.Identifiers.TypingErrors;

namespace CreditPlatform.ContractsTests.Identifiers;

/// <summary>
/// What the check character of an ID number catches. A number is valid when Σ a_i·2^(18−i) ≡ 1 (mod 11) over all 18 places, X being 10.
/// Substitution changes the sum by (b−a)·2^(18−i), |b−a| ≤ 10 and 11 is prime: always caught. Transposition of neighbours changes it by
/// (b−a)·2^(17−i), with an X in the last place too: always caught (and an X moved to place 17 is no digit). The set is empty.
/// 2 has order 10, so two places ten apart have one weight: exchanging those is what the sum can't see.
/// </summary>
public sealed class CitizenIdErrorTests
{
    static readonly DateOnly Today = new(2026, 9, 30);
    static readonly string[] Valid = [.. SyntheticCodes.CitizenIds(seed: 1).Take(2_000)];

    [Fact]
    public void The_generated_numbers_are_valid_and_every_check_character_occurs()
    {
        Valid.ShouldAllBe(number => IsValid(number));
        Valid.Select(number => number[17]).Distinct().Count().ShouldBe(11);
    }

    [Fact]
    public void No_single_wrong_character_passes() => Valid.SelectMany(number => Substitutions(number, "0123456789X")).Where(IsValid).ShouldBeEmpty();

    [Fact]
    public void No_exchange_of_neighbours_passes() => Valid.SelectMany(Transpositions).Where(IsValid).ShouldBeEmpty();

    [Fact]
    public void It_is_the_check_character_that_catches_them() =>
        Valid.SelectMany(number => Substitutions(number, "0123456789").Concat(Transpositions(number)))
            .Where(wrong => !wrong.AsSpan(0, 17).Contains('X') && CitizenId.CheckCharacter(wrong.AsSpan(0, 17)) == wrong[17]).ShouldBeEmpty();

    [Fact]
    public void Only_places_ten_apart_have_one_weight()
    {
        var escaping =
            from number in Valid.Take(200)
            from one in Enumerable.Range(0, 17)
            from other in Enumerable.Range(one + 1, 17 - one)
            where number[one] != number[other] && number[other] != 'X'
            let wrong = Exchange(number, one, other)
            where CitizenId.CheckCharacter(wrong.AsSpan(0, 17)) == wrong[17]
            select other - one;
        escaping.Distinct().ShouldBe([10]);
    }

    static bool IsValid(string number) => CitizenId.TryParse(number, Today, out _, out _);
}
