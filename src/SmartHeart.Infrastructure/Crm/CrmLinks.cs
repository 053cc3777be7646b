using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Users;

namespace SmartHeart.Infrastructure.Crm;

internal sealed class CrmLinks(SmartHeartDbContext context, UnitOfWork unitOfWork, Statements statements) : ICrmLinks
{
    /// <summary>Numbers of one query: SQL Server takes 2,100 values.</summary>
    private const int MostAtOnce = 500;

    private IQueryable<User> People => context.Set<User>()
        .Where(user => user.ErasedAt == null && user.Profile != null && user.PersonalData.State == ConsentState.Given);

    /// <summary>Phones have no index of their own, but are words by which people are found: looked up there, and compared with the profile.</summary>
    public async Task<IReadOnlyList<PhoneOwner>> Owners(IReadOnlyCollection<PhoneNumber> phones, CancellationToken cancellationToken)
    {
        var owners = new List<PhoneOwner>();
        foreach (var numbers in phones.Chunk(MostAtOnce))
        {
            var terms = numbers.Select(phone => phone.Value[1..]).ToArray();
            var found = await context.Set<UserTerm>().Where(term => terms.Contains(term.Term))
                .Join(People, term => term.UserId, user => user.Id, (term, user) => new { term.Term, user.Id, user.Profile!.Phone })
                .LeftJoin(context.Set<CrmContact>(), found => found.Id, contact => contact.UserId, (found, contact) => new
                {
                    found.Term,
                    found.Id,
                    found.Phone,
                    ContactId = (long?)contact!.ContactId,
                    IsOurs = (bool?)contact.IsOurs,
                    LinkedAt = (DateTimeOffset?)contact.LinkedAt,
                    HasLead = context.Set<CrmLead>().Any(lead => lead.UserId == found.Id && lead.RequestKey == null),
                })
                .ToListAsync(cancellationToken);
            // Digits may also stand in somebody's name.
            owners.AddRange(found.Where(one => one.Phone.Value[1..] == one.Term).Select(one => new PhoneOwner(
                one.Phone, one.Id, one.ContactId, one.IsOurs ?? false, one.LinkedAt, one.HasLead)));
        }

        return [.. owners.OrderBy(owner => owner.UserId)];
    }

    public Task<int> CountUnlinked(CancellationToken cancellationToken) =>
        People.CountAsync(user => !context.Set<CrmContact>().Any(contact => contact.UserId == user.Id), cancellationToken);

    public void Link(int userId, long contactId, DateTimeOffset now) => unitOfWork.Defer(statements.LinkContact(userId, contactId, now));

    public void Adopt(int userId, long contactId, CrmLeadStanding lead, DateTimeOffset now) =>
        unitOfWork.Defer(statements.AdoptLead(userId, contactId, lead.LeadId, lead.PipelineId, lead.StatusId, now));
}
