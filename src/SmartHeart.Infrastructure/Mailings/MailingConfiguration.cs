using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Persistence.Conversion;

namespace SmartHeart.Infrastructure.Mailings;

internal sealed class MailingConfiguration : IEntityTypeConfiguration<Mailing>
{
    public void Configure(EntityTypeBuilder<Mailing> builder)
    {
        builder.ToTable("Mailings");
        builder.Property(mailing => mailing.Content).AsJson();
        builder.Property(mailing => mailing.Title).HasMaxLength(MailingContent.MaxTitle);
        builder.Property(mailing => mailing.Buttons).AsJson();
        builder.Property(mailing => mailing.Audience).AsJson();
        builder.Property(mailing => mailing.PauseWords).HasMaxLength(Mailing.MaxWords);
        builder.Property(mailing => mailing.Version).IsConcurrencyToken();
        // What comes due, what runs, what is left to be done to messages; the messages of a series. Lists go by the id.
        builder.HasIndex(mailing => new { mailing.State, mailing.StartAt });
        builder.HasIndex(mailing => mailing.Upkeep).HasFilter("\"Upkeep\" <> 0");
        builder.HasIndex(mailing => mailing.SeriesId).HasFilter("\"SeriesId\" IS NOT NULL");
    }
}

internal sealed class MailingFiguresConfiguration : IEntityTypeConfiguration<MailingFigures>
{
    public void Configure(EntityTypeBuilder<MailingFigures> builder)
    {
        builder.ToTable("MailingFigures");
        builder.HasKey(figures => figures.MailingId);
        builder.Property(figures => figures.MailingId).ValueGeneratedNever();
        builder.HasOne<Mailing>().WithOne().HasForeignKey<MailingFigures>(figures => figures.MailingId);
        // Which mailings count for the frequency cap.
        builder.HasIndex(figures => figures.LastSentAt);
    }
}

internal sealed class RecipientConfiguration : IEntityTypeConfiguration<Recipient>
{
    public void Configure(EntityTypeBuilder<Recipient> builder)
    {
        builder.ToTable("Recipients");
        // No key to Users and no index by person: what a mailing costs must not grow with the mailings before it. A person's rows are found mailing by mailing.
        builder.HasKey(recipient => new { recipient.MailingId, recipient.UserId });
        builder.HasOne<Mailing>().WithMany().HasForeignKey(recipient => recipient.MailingId);
        builder.Property(recipient => recipient.Words).HasMaxLength(Recipient.MaxWords);
        builder.Property(recipient => recipient.MoreIds).HasMaxLength(160);
        builder.HasIndex(recipient => new { recipient.MailingId, recipient.UserId }, LedgerDialect.Pending).HasFilter("\"State\" = 0");
        builder.HasIndex(recipient => new { recipient.MailingId, recipient.UserId }, LedgerDialect.Sending).HasFilter("\"State\" = 1");
    }
}

internal sealed class MailingClickConfiguration : IEntityTypeConfiguration<MailingClick>
{
    public void Configure(EntityTypeBuilder<MailingClick> builder)
    {
        builder.ToTable("MailingClicks");
        builder.HasKey(click => new { click.MailingId, click.UserId, click.Button });
        builder.HasOne<Mailing>().WithMany().HasForeignKey(click => click.MailingId);
    }
}

internal sealed class SegmentConfiguration : IEntityTypeConfiguration<Segment>
{
    public void Configure(EntityTypeBuilder<Segment> builder)
    {
        builder.ToTable("Segments");
        builder.Property(segment => segment.Name).HasMaxLength(Segment.MaxName);
        builder.Property(segment => segment.Audience).AsJson();
        builder.HasIndex(segment => segment.Name).IsUnique();
    }
}

internal sealed class SeriesConfiguration : IEntityTypeConfiguration<Series>
{
    public void Configure(EntityTypeBuilder<Series> builder)
    {
        builder.ToTable("Series");
        builder.Property(series => series.Name).HasMaxLength(Series.MaxName);
        builder.Property(series => series.Version).IsConcurrencyToken();
        builder.HasMany(series => series.Steps).WithOne().HasForeignKey("SeriesId").IsRequired();
    }
}

internal sealed class SeriesStepConfiguration : IEntityTypeConfiguration<SeriesStep>
{
    public void Configure(EntityTypeBuilder<SeriesStep> builder)
    {
        builder.ToTable("SeriesSteps");
        builder.HasOne<Mailing>().WithMany().HasForeignKey(step => step.MailingId).OnDelete(DeleteBehavior.Restrict);
    }
}
