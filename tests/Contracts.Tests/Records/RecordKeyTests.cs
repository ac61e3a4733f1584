using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Records;

public sealed class RecordKeyTests
{
    const string Item = "penalty-legal";
    const string Organ = "12990000990000017R";
    const string Number = "示市监罚〔2026〕12号";
    const string Subject = "91990000MA00T0X05M";

    /// <summary>Pinned: a change of this value would give every stored record a second stream.</summary>
    [Fact]
    public void A_key_never_changes() => RecordKey.Of(Item, Organ, Number, Subject).ShouldBe(new Guid("8da79530-fee6-580b-b42b-dd8978f3a4ba"));

    [Theory]
    [InlineData("示市监罚[2026]12号")]
    [InlineData("示市监罚（２０２６）１２号")]
    [InlineData("示市监罚(2026)12号")]
    [InlineData("示市监罚【2026】12号")]
    [InlineData("示市监罚［2026］12号")]
    [InlineData("示市监罚﹝2026﹞12号")]
    [InlineData("　示市监罚 〔2026〕 12 号 ")]
    public void Spellings_of_one_document_number_are_one_record(string spelling)
    {
        RecordKey.NormalizeDocumentNumber(spelling).ShouldBe(Number);
        RecordKey.Of(Item, Organ, spelling, Subject).ShouldBe(RecordKey.Of(Item, Organ, Number, Subject));
    }

    [Fact]
    public void Letters_of_a_document_number_have_no_case() => RecordKey.NormalizeDocumentNumber("sj〔2026〕1a号").ShouldBe("SJ〔2026〕1A号");

    [Fact]
    public void Every_part_counts()
    {
        Guid[] keys =
        [
            RecordKey.Of(Item, Organ, Number, Subject),
            RecordKey.Of("permit-legal", Organ, Number, Subject),
            RecordKey.Of(Item, "519900009900001725", Number, Subject),
            RecordKey.Of(Item, Organ, "示市监罚〔2026〕1号", Subject),
            RecordKey.Of(Item, Organ, Number, "91990000MA00004100"),
            RecordKey.Of(Item, Organ, Number, Subject.ToLowerInvariant()), // a person reference may depend on case
        ];
        keys.ShouldBeUnique();
        RecordKey.Of(Item, " 12990000990000017r", Number, Subject).ShouldBe(keys[0]);
    }

    [Fact]
    public void Parts_cannot_run_into_one_another() =>
        Should.Throw<ArgumentException>(() => RecordKey.Of("a\nb", Organ, Number, Subject));
}
