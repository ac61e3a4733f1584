using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Identifiers;

public sealed class UnifiedSocialCreditCodeTests
{
    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91990000MA00T0X05M")]
    [InlineData("12990000990000017R")]
    [InlineData("519900009900001725")]
    [InlineData("92990000MA0ABCD1XF")]
    [InlineData("93990000MA000WQ269")]
    [InlineData("91990000MA00004100")]
    public void The_vectors_of_the_standard_and_of_the_specification_are_valid(string text)
    {
        UnifiedSocialCreditCode.TryParse(text, out var code, out var fault).ShouldBeTrue();
        fault.ShouldBe(IdentifierFault.None);
        code.Value.ShouldBe(text);
        code.ToString().ShouldBe(text);
        code.Region.ShouldBe(text[2..8]);
    }

    [Theory]
    [InlineData(null, IdentifierFault.Missing)]
    [InlineData(" 　", IdentifierFault.Missing)]
    [InlineData("990000000012345", IdentifierFault.Length)] // a 工商注册号 is no USCC
    [InlineData("91990000MA00T0X05M0", IdentifierFault.Length)]
    [InlineData("91990000MA00TOX05M", IdentifierFault.Alphabet)]
    [InlineData("91990000MA00T0X05Z", IdentifierFault.Alphabet)]
    [InlineData("91990000MA00T0X05政", IdentifierFault.Alphabet)]
    [InlineData("94990000MA00T0X05M", IdentifierFault.Structure)] // no category 4 under department 9
    [InlineData("99990000MA00T0X05M", IdentifierFault.Structure)] // nor 9, other than under most
    [InlineData("B1990000MA00T0X05M", IdentifierFault.Structure)]
    [InlineData("9199000AMA00T0X05M", IdentifierFault.Structure)]
    [InlineData("91990000MA00T0X05N", IdentifierFault.Check)]
    [InlineData("91990000MA00T0X15M", IdentifierFault.Check)]
    [InlineData("91350100M000100Y4Z", IdentifierFault.Alphabet)]
    [InlineData("91350100M000100Y4W", IdentifierFault.Check)] // the value of 28 without "31 −", as public code has it
    public void A_wrong_code_is_refused_with_its_first_fault(string? text, IdentifierFault expected)
    {
        UnifiedSocialCreditCode.TryParse(text, out var code, out var fault).ShouldBeFalse();
        fault.ShouldBe(expected);
        code.ShouldBe(default);
        code.Value.ShouldBeEmpty();
        code.OrganisationCodeChecks.ShouldBeFalse();
    }

    [Theory]
    [InlineData(" 91990000ma00t0x05m\t")]
    [InlineData("　９１９９００００ＭＡ００Ｔ０Ｘ０５Ｍ　")]
    public void A_code_is_normalised_before_it_is_checked(string text)
    {
        UnifiedSocialCreditCode.TryParse(text, out var code, out _).ShouldBeTrue();
        code.Value.ShouldBe("91990000MA00T0X05M");
    }

    /// <summary>The two code tables, spelled out: everything else is refused whatever its check character.</summary>
    [Fact]
    public void Position_two_depends_on_position_one()
    {
        var allowed = ("11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 A1 A9 N1 N2 N3 N9 Y1")
            .Split(' ').ToHashSet();
        const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        foreach (var head in alphabet.SelectMany(_ => alphabet, (first, second) => $"{first}{second}"))
        {
            var body = head + "990000MA00T0X05";
            var valid = UnifiedSocialCreditCode.TryParse(body + UnifiedSocialCreditCode.CheckCharacter(body), out _, out var fault);
            valid.ShouldBe(allowed.Contains(head), head);
            if (!valid) fault.ShouldBe(IdentifierFault.Structure, head);
        }
    }

    [Theory]
    [InlineData("91990000MA00T0X05M", true)]
    [InlineData("92990000MA0ABCD1XF", true)] // 10 is written X
    [InlineData("91350100M000100Y43", true)]
    public void The_organisation_code_inside_is_checked_apart(string text, bool checks)
    {
        UnifiedSocialCreditCode.TryParse(text, out var code, out _).ShouldBeTrue();
        code.OrganisationCodeChecks.ShouldBe(checks);
    }

    [Fact]
    public void A_wrong_organisation_code_is_a_warning_and_no_refusal()
    {
        const string body = "91990000MA00T0X06";
        UnifiedSocialCreditCode.TryParse(body + UnifiedSocialCreditCode.CheckCharacter(body), out var code, out _).ShouldBeTrue();
        code.OrganisationCodeChecks.ShouldBeFalse();
    }

    [Theory]
    [InlineData("D2143569", 'X')] // the example printed in GB 11714: 10 → X
    [InlineData("00000000", '0')] // 11 → 0
    [InlineData("MA00T0X0", '5')]
    public void Organisation_check_characters(string body, char expected) =>
        UnifiedSocialCreditCode.OrganisationCheckCharacter(body).ShouldBe(expected);

    [Theory]
    [InlineData("9199000")]
    [InlineData("91990000MA00TOX05")]
    public void A_check_character_is_asked_only_of_what_can_have_one(string body)
    {
        Should.Throw<ArgumentException>(() => UnifiedSocialCreditCode.CheckCharacter(body));
        Should.Throw<ArgumentException>(() => UnifiedSocialCreditCode.OrganisationCheckCharacter(body));
    }
}
