using System.Reflection;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.ServiceDefaultsTests.Errors;

public sealed class ErrorCodesTests
{
    [Fact]
    public void Every_code_is_listed_once()
    {
        var declared = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(ErrorCode)).Select(field => (ErrorCode)field.GetValue(null)!);

        ErrorCodes.All.ShouldBe(declared, ignoreOrder: true);
        ErrorCodes.All.Select(code => code.Code).ShouldBeUnique();
    }

    [Fact]
    public void Every_code_speaks_both_languages_and_is_an_error()
    {
        ErrorCodes.All.ShouldAllBe(code => code.Zh.Any(c => c >= '一') && code.En.All(char.IsAscii));
        ErrorCodes.All.ShouldAllBe(code => code.Status >= 400 && code.Status < 600);
    }

    [Theory]
    [InlineData(404, "not-found")]
    [InlineData(418, "malformed")]
    [InlineData(502, "internal")]
    public void A_bare_status_of_the_framework_has_a_code(int status, string code) => ErrorCodes.ForStatus(status).Code.ShouldBe(code);
}
