using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Events;

internal sealed class RegistrationReads(SmartHeartDbContext context) : IRegistrationReads
{
    public Task<int> Count(int contentId, RegistrationState state, CancellationToken cancellationToken) => Of(contentId, state).CountAsync(cancellationToken);

    public Task<Page<Registrant>> Page(int contentId, PageAt at, int size, CancellationToken cancellationToken)
    {
        var registered = Of(contentId, RegistrationState.Registered);
        return Paging.Read(
            at.Turn, size, turn => turn switch
            {
                PageTurn.Next => Named(registered.Where(one => one.Id < at.Key).OrderByDescending(one => one.Id)),
                PageTurn.Previous => Named(registered.Where(one => one.Id > at.Key).OrderBy(one => one.Id)),
                _ => Named(registered.OrderByDescending(one => one.Id)),
            },
            cancellationToken);
    }

    public async Task<IReadOnlyList<Registrant>> Rows(int contentId, RegistrationState state, int after, int size, CancellationToken cancellationToken) =>
        await Named(Of(contentId, state).Where(one => one.Id > after).OrderBy(one => one.Id)).Take(size).ToListAsync(cancellationToken);

    private IQueryable<Registration> Of(int contentId, RegistrationState state) =>
        context.Set<Registration>().Where(one => one.ContentId == contentId && one.State == state);

    // The person is looked up for each row, so that the order of the registrations stays the index's.
    private IQueryable<Registrant> Named(IQueryable<Registration> registrations) =>
        from one in registrations
        from user in context.Set<User>().Where(user => user.Id == one.UserId)
        select new Registrant(
            one.Id, one.UserId, user.Profile == null ? user.TelegramName : user.Profile.FullName.Value,
            user.Profile == null || user.Profile.Company == null ? null : user.Profile.Company.Value, user.Profile == null ? null : user.Profile.Phone.Value, one.At, one.ChangedAt);
}
