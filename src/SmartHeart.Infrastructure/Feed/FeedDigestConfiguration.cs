using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartHeart.Infrastructure.Feed;

internal sealed class FeedDigestConfiguration : IEntityTypeConfiguration<FeedDigestEntry>
{
    public void Configure(EntityTypeBuilder<FeedDigestEntry> builder)
    {
        builder.ToTable("FeedDigests");
        builder.HasIndex(digest => digest.At);
    }
}

internal sealed class FeedNoteConfiguration : IEntityTypeConfiguration<FeedNote>
{
    public void Configure(EntityTypeBuilder<FeedNote> builder)
    {
        builder.ToTable("FeedNotes");
        builder.HasKey(note => new { note.DigestId, note.Place });
        builder.HasOne<FeedDigestEntry>().WithMany().HasForeignKey(note => note.DigestId);
        builder.HasIndex(note => note.About).HasFilter("\"About\" IS NOT NULL");
    }
}
