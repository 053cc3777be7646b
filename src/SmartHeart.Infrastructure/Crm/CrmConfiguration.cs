using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Crm;

internal sealed class CrmContactConfiguration : IEntityTypeConfiguration<CrmContact>
{
    public void Configure(EntityTypeBuilder<CrmContact> builder)
    {
        builder.ToTable("CrmContacts");
        builder.HasKey(contact => contact.UserId);
        builder.Property(contact => contact.UserId).ValueGeneratedNever();
        builder.HasOne<User>().WithOne().HasForeignKey<CrmContact>(contact => contact.UserId);
        // Several people may share a contact: two accounts of one phone.
        builder.HasIndex(contact => contact.ContactId);
    }
}

internal sealed class CrmLeadConfiguration : IEntityTypeConfiguration<CrmLead>
{
    public void Configure(EntityTypeBuilder<CrmLead> builder)
    {
        builder.ToTable("CrmLeads");
        builder.HasOne<User>().WithMany().HasForeignKey(lead => lead.UserId);
        builder.Property(lead => lead.Mark).HasMaxLength(CrmMark.Length).IsUnicode(false);
        builder.HasIndex(lead => lead.Mark).IsUnique();
        builder.HasIndex(lead => lead.RequestKey).IsUnique().HasFilter("\"RequestKey\" IS NOT NULL");
        builder.HasIndex(lead => lead.UserId);
        builder.HasIndex(lead => lead.LeadId).HasFilter("\"LeadId\" IS NOT NULL");
        // Audiences and series ask for everybody in a status, and since when.
        builder.HasIndex(lead => new { lead.StatusId, lead.StatusAt }).HasFilter("\"StatusId\" IS NOT NULL");
    }
}

internal sealed class CrmStatusConfiguration : IEntityTypeConfiguration<CrmStatus>
{
    public void Configure(EntityTypeBuilder<CrmStatus> builder)
    {
        builder.ToTable("CrmStatuses");
        builder.HasKey(status => new { status.PipelineId, status.StatusId });
        builder.Property(status => status.PipelineId).ValueGeneratedNever();
        builder.Property(status => status.StatusId).ValueGeneratedNever();
        builder.Property(status => status.Pipeline).HasMaxLength(CrmStatus.MaxName);
        builder.Property(status => status.Name).HasMaxLength(CrmStatus.MaxName);
    }
}

internal sealed class CrmStateConfiguration : IEntityTypeConfiguration<CrmState>
{
    public void Configure(EntityTypeBuilder<CrmState> builder)
    {
        builder.ToTable("CrmState");
        builder.Property(state => state.Id).ValueGeneratedNever();
        builder.Property(state => state.Words).HasMaxLength(CrmTrouble.MaxWords);
    }
}

internal sealed class CrmTroubleConfiguration : IEntityTypeConfiguration<CrmTrouble>
{
    public void Configure(EntityTypeBuilder<CrmTrouble> builder)
    {
        builder.ToTable("CrmTroubles");
        builder.Property(trouble => trouble.Words).HasMaxLength(CrmTrouble.MaxWords);
    }
}
