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
    [InlineData("990000199001010017", "2007-12-31", true)]
    [InlineData("990000199001010017", "2008-01-01", true)] // the birthday itself
    [InlineData("990000199001010017", "2008-01-02", false)]
    [InlineData("99000020000229001X", "2018-02-28", true)]
    [InlineData("99000020000229001X", "2018-03-01", false)]
    public void A_year_of_age_is_complete_on_the_day_after_the_birthday(string text, string on, bool under18)
    {
        CitizenId.TryParse(text, Today, out var id, out _).ShouldBeTrue();
        id.IsUnder(18, DateOnly.Parse(on, null)).ShouldBe(under18);
    }

    [Theory]
    [InlineData("990000199001010017", true)]
    [InlineData("驾990000199001010017号", true)]
    [InlineData("99000020000229001X", true)]
    [InlineData("1990000199001010017", false)] // part of a longer number
    [InlineData("9900001990010100170", false)]
    [InlineData("990000199001010016", false)]
    [InlineData("第202600001234号", false)]
    [InlineData("", false)]
    public void A_number_is_found_where_it_stands_by_itself(string text, bool found) => CitizenId.StandsIn(text, Today).ShouldBe(found);

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
