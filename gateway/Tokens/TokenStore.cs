using CreditPlatform.ServiceDefaults.Schema;
using Microsoft.EntityFrameworkCore;

namespace CreditPlatform.Gateway.Tokens;

/// <summary>
/// The clients, in a schema of their own beside the event store. The tables come from a committed script, because
/// EF's EnsureCreated does nothing in a database that already has tables; a test compares the script with the model.
/// </summary>
internal sealed class TokenStore(DbContextOptions<TokenStore> options) : DbContext(options)
{
    public const string Schema = "openiddict";

    public static SchemaScript Script()
    {
        using var stream = typeof(TokenStore).Assembly.GetManifestResourceStream("openiddict.sql")!;
        using var reader = new StreamReader(stream);
        return new SchemaScript("gateway-0001-clients", reader.ReadToEnd());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.UseOpenIddict();
    }
}
