using CreditPlatform.Gateway.Tokens;
using Microsoft.EntityFrameworkCore;
namespace CreditPlatform.GatewayTests;
public sealed class Tmp { [Fact] public void Gen() {
 var options = new DbContextOptionsBuilder<TokenStore>().UseNpgsql("Host=nowhere").UseOpenIddict().Options;
 using var store = new TokenStore(options); File.WriteAllText("/tmp/wt-gateway/gateway/Tokens/openiddict.sql", store.Database.GenerateCreateScript().ReplaceLineEndings("\n").Trim() + "\n"); } }
