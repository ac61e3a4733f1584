using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Identifiers;

public sealed class CitizenIdTests
{
    static readonly DateOnly Today = new(2026, 9, 30);

    [Theory]
    [InlineData("990000199001010017", "1990-01-01", true)]
    [InlineData("99000020000229001X", "2000-02-29", true)]
    [InlineData("990000198512310025", "1985-12-31", false)]
    [InlineData("990000197006150036", "1970-06-15", true)]
    public void The_vectors_of_the_specification_are_valid(string text, string birth, bool male)
    {
        CitizenId.TryParse(text, Today, out var id, out var fault).ShouldBeTrue();
        fault.ShouldBe(IdentifierFault.None);
        (id.Value, id.BirthDate, id.Male).ShouldBe((text, DateOnly.Parse(birth, null), male));
    }

    [Theory]
    [InlineData(null, IdentifierFault.Missing)]
    [InlineData("", IdentifierFault.Missing)]
    [InlineData("990000900101001", IdentifierFault.Length)] // the fifteen-digit numbers ended in 2013
    [InlineData("99000020000229X010", IdentifierFault.Alphabet)]
    [InlineData("99000020000229001A", IdentifierFault.Alphabet)]
    [InlineData("090000199001010017", IdentifierFault.Structure)]
    [InlineData("990000190002290010", IdentifierFault.Date)] // 1900 was no leap year
    [InlineData("990000199013010017", IdentifierFault.Date)]
    [InlineData("990000202610010017", IdentifierFault.Date)] // tomorrow
    [InlineData("990000199001010016", IdentifierFault.Check)]
    [InlineData("99000019900101001X", IdentifierFault.Check)]
    public void A_wrong_number_is_refused_with_its_first_fault(string? text, IdentifierFault expected)
    {
        CitizenId.TryParse(text, Today, out var id, out var fault).ShouldBeFalse();
        (fault, id).ShouldBe((expected, default));
    }

    [Theory]
    [InlineData("99000020000229001x")]
    [InlineData("　９９００００２００００２２９００１Ｘ")]
    public void A_number_is_normalised_before_it_is_checked(string text)
    {
        CitizenId.TryParse(text, Today, out var id, out _).ShouldBeTrue();
        id.Value.ShouldBe("99000020000229001X");
    }

    [Fact]
    public void Born_today_is_a_birth_date()
    {
        const string body = "99000020260930001";
        CitizenId.TryParse(body + CitizenId.CheckCharacter(body), Today, out _, out _).ShouldBeTrue();
        CitizenId.TryParse(body + CitizenId.CheckCharacter(body), Today.AddDays(-1), out _, out var fault).ShouldBeFalse();
        fault.ShouldBe(IdentifierFault.Date);
    }

    [Fact]
    public void Its_text_never_shows_the_number()
    {
        CitizenId.TryParse("990000199001010017", Today, out var id, out _);
        $"{id}".ShouldBe("990000***********7");
        default(CitizenId).ToString().ShouldBeEmpty();
        default(CitizenId).Male.ShouldBeFalse();
    }

    [Fact]
    public void A_check_character_is_asked_only_of_seventeen_digits() =>
        Should.Throw<ArgumentException>(() => CitizenId.CheckCharacter("9900001990010100X"));
}
