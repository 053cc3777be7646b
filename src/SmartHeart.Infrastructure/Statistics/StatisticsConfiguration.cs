using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Infrastructure.Statistics;

internal sealed class DailyFigureConfiguration : IEntityTypeConfiguration<DailyFigure>
{
    public void Configure(EntityTypeBuilder<DailyFigure> builder)
    {
        builder.ToTable("DailyFigures");
        builder.HasKey(figure => new { figure.Metric, figure.Day, figure.Key });
        builder.Property(figure => figure.Key).HasMaxLength(FigureKey.MaxLength);
    }
}

internal sealed class FigureTotalConfiguration : IEntityTypeConfiguration<FigureTotal>
{
    public void Configure(EntityTypeBuilder<FigureTotal> builder)
    {
        builder.ToTable("FigureTotals");
        builder.HasKey(total => new { total.Key, total.Metric });
        builder.Property(total => total.Key).HasMaxLength(FigureKey.MaxLength);
        // The greatest of a metric.
        builder.HasIndex(total => new { total.Metric, total.Count });
    }
}

internal sealed class TallyConfiguration : IEntityTypeConfiguration<Tally>
{
    public void Configure(EntityTypeBuilder<Tally> builder)
    {
        builder.ToTable("Tally");
        builder.Property(tally => tally.Version).IsConcurrencyToken();
    }
}
