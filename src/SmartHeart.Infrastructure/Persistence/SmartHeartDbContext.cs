using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Statistics;
using SmartHeart.Infrastructure.Persistence.Conversion;
using SmartHeart.Infrastructure.Users;

namespace SmartHeart.Infrastructure.Persistence;

/// <summary>The one context. Its model differs by provider only in how times and texts are stored.</summary>
public sealed class SmartHeartDbContext(DbContextOptions<SmartHeartDbContext> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SmartHeartDbContext).Assembly);
        // Words are compared by their code points, as SQLite does: a range of them is then the words that begin alike.
        // So are the keys of figures: «TG» and «tg» are two sources.
        if (!Database.IsSqlServer()) return;

        const string byCodePoint = "Latin1_General_100_BIN2";
        modelBuilder.Entity<UserTerm>().Property(term => term.Term).UseCollation(byCodePoint);
        modelBuilder.Entity<DailyFigure>().Property(figure => figure.Key).UseCollation(byCodePoint);
        modelBuilder.Entity<FigureTotal>().Property(total => total.Key).UseCollation(byCodePoint);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite has no time type of its own, and texts of times don't sort with offsets.
        if (Database.IsSqlite())
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        else
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeConverter>().HaveColumnType("datetime2(7)");
    }
}
