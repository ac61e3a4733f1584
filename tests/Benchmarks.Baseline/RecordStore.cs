using Microsoft.EntityFrameworkCore;

namespace CreditPlatform.Benchmarks.Baseline;

/// <summary>One table of current records. The trigger keeps what an update replaces.</summary>
internal sealed class RecordStore(DbContextOptions<RecordStore> options) : DbContext(options)
{
    const string History =
        """
        create table record_history (like records, replaced_at timestamptz not null default now());
        create index on record_history (item, organisation, document_number, subject);
        create function keep_history() returns trigger language plpgsql as $$
        begin
            insert into record_history select old.*;
            return new;
        end $$;
        create trigger records_history before update on records for each row execute function keep_history();
        """;

    public DbSet<StoredRecord> Records => Set<StoredRecord>();

    public static async Task CreateAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<RecordStore>().Database;
        if (await database.EnsureCreatedAsync())
            await database.ExecuteSqlRawAsync(History);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<StoredRecord>(record =>
    {
        record.ToTable("records");
        record.HasKey(row => new { row.Item, row.Organisation, row.DocumentNumber, row.Subject });
        record.Property(row => row.Item).HasColumnName("item");
        record.Property(row => row.Organisation).HasColumnName("organisation");
        record.Property(row => row.DocumentNumber).HasColumnName("document_number");
        record.Property(row => row.Subject).HasColumnName("subject");
        record.Property(row => row.Document).HasColumnName("document").HasColumnType("jsonb");
        record.Property(row => row.Version).HasColumnName("version").IsConcurrencyToken();
        record.Property(row => row.ReceivedAt).HasColumnName("received_at");
    });
}
