using CreditPlatform.Gateway.Tokens;
using Microsoft.EntityFrameworkCore;

namespace CreditPlatform.GatewayTests;

public sealed class SchemaTests
{
    [Fact]
    public void The_committed_script_is_the_models()
    {
        var options = new DbContextOptionsBuilder<TokenStore>().UseNpgsql("Host=nowhere").UseOpenIddict().Options;
        using var store = new TokenStore(options);
        TokenStore.Script().Sql.Trim().ShouldBe(store.Database.GenerateCreateScript().ReplaceLineEndings("\n").Trim());
    }
}
