using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartHeart.Infrastructure.Conversations;

internal sealed class ConversationEntryConfiguration : IEntityTypeConfiguration<ConversationEntry>
{
    public void Configure(EntityTypeBuilder<ConversationEntry> builder)
    {
        builder.ToTable("Conversations");
        builder.HasKey(entry => new { entry.ChatId, entry.TopicId, entry.TelegramId });
        builder.Property(entry => entry.Flow).HasMaxLength(64);
        builder.Property(entry => entry.Step).HasMaxLength(64);
    }
}
