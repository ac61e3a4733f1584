using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests.Law;

public sealed class LegalBasisTests
{
    static readonly LegalBasis Order36 = new("信用修复管理办法", "国家发展和改革委员会令第36号", null, LegalLevel.DepartmentalRule,
        new(2026, 4, 1), new(2026, 12, 31));

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void It_is_in_force_from_its_first_to_its_last_day(string day, bool inForce) =>
        Order36.InForceOn(DateOnly.Parse(day, null)).ShouldBe(inForce);

    [Fact]
    public void Without_a_last_day_it_stays_in_force() => (Order36 with { InForceTo = null }).InForceOn(new(2099, 1, 1)).ShouldBeTrue();

    [Fact]
    public void Laws_regulations_and_central_documents_may_reduce_rights_and_nothing_below() =>
        Enum.GetValues<LegalLevel>().Where(level => level.MayReduceRights()).Select(level => level.ChineseName())
            .ShouldBe(["法律", "行政法规", "党中央文件", "国务院文件", "地方性法规"]);

    [Fact]
    public void Levels_are_ordered_from_the_strongest()
    {
        LegalLevel.Law.IsAtLeast(LegalLevel.LocalRegulation).ShouldBeTrue();
        LegalLevel.LocalRegulation.IsAtLeast(LegalLevel.LocalRegulation).ShouldBeTrue();
        LegalLevel.NormativeDocument.IsAtLeast(LegalLevel.LocalRule).ShouldBeFalse();
        Enum.GetValues<LegalLevel>().Select(level => level.ChineseName()).ShouldBeUnique();
    }
}
