using CreditPlatform.Contracts;

namespace CreditPlatform.ContractsTests;

public sealed class TextFormTests
{
    [Theory]
    [InlineData("　 示范市 　", "示范市")]
    [InlineData("ＡＢｃ１２３（一）", "ABc123(一)")]
    [InlineData("a　b", "a b")]
    [InlineData("《处罚法》、第３条。", "《处罚法》、第3条。")]
    [InlineData("", "")]
    public void Full_width_ascii_becomes_half_width_and_the_ends_are_trimmed(string typed, string normal) =>
        TextForm.Normalize(typed).ShouldBe(normal);

    [Fact]
    public void A_code_has_no_case() => TextForm.NormalizeCode(" ９1ab ").ShouldBe("91AB");
}
