namespace CreditPlatform.CollectionTests.Catalogue;

/// <summary>How length is counted; the limit of each field is in Fixtures.</summary>
public sealed class LengthTests
{
    [Fact]
    public void The_message_names_the_limit() =>
        PenaltyFixture.Check($$"""{ "CF_XDR_MC": "{{new string('字', 201)}}" }""").Errors.ShouldHaveSingleItem().Zh.ShouldContain("200");

    [Fact]
    public void A_rare_character_counts_once() =>
        PenaltyFixture.Check($$"""{ "CF_FRDB": "{{string.Concat(Enumerable.Repeat("𠮷", 50))}}" }""").ShouldBeAccepted();

    [Fact]
    public void Spaces_around_do_not_count() =>
        PenaltyFixture.Check($$"""{ "CF_FRDB": "  {{new string('字', 50)}}\u3000" }""").ShouldBeAccepted();
}
