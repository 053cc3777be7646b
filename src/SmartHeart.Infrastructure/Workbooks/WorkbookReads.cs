using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Workbooks;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Workbooks;

/// <summary>Each part is a stretch of the primary key; what stands beside is looked up by its id. Deleted items keep their titles: what was done with them was done.</summary>
internal sealed class WorkbookReads(SmartHeartDbContext context) : IWorkbookReads
{
    private IQueryable<User> Users => context.Set<User>();

    private IQueryable<ContentItem> Items => context.Set<ContentItem>().IgnoreQueryFilters();

    public async Task<IReadOnlyList<JourneyRow>> Journeys(int after, int size, CancellationToken cancellationToken) => await Users
        .Where(user => user.Id > after && user.ErasedAt == null).OrderBy(user => user.Id).Take(size)
        .Select(user => new JourneyRow(
            user.Id, user.JoinedAt, user.PersonalData.State == ConsentState.Given, user.Profile != null,
            context.Set<View>().Any(view => view.UserId == user.Id), context.Set<ProductRequest>().Any(request => request.UserId == user.Id)))
        .ToListAsync(cancellationToken);

    // A condition on both parts of the key at once would be no stretch of it. Names and titles come apart: there are fewer of them than rows.
    public async Task<IReadOnlyList<ViewRow>> Views(ExportKey after, int size, CancellationToken cancellationToken)
    {
        var views = await context.Set<View>()
            .Where(view => view.UserId >= after.Id && (view.UserId > after.Id || view.ContentId > after.Then))
            .OrderBy(view => view.UserId).ThenBy(view => view.ContentId).Take(size)
            .Select(view => new { view.UserId, view.ContentId, view.FirstAt, view.LastAt, view.Count })
            .ToListAsync(cancellationToken);
        var people = views.Select(view => view.UserId).Distinct().ToList();
        var names = await Users.Where(user => EF.Parameter(people).Contains(user.Id))
            .Select(user => new { user.Id, Name = user.Profile == null ? user.TelegramName : user.Profile.FullName.Value })
            .ToDictionaryAsync(user => user.Id, user => user.Name, cancellationToken);
        var contents = views.Select(view => view.ContentId).Distinct().ToList();
        var items = await Items.Where(item => EF.Parameter(contents).Contains(item.Id))
            .Select(item => new { item.Id, item.Kind, Title = item.Title.Value })
            .ToDictionaryAsync(item => item.Id, cancellationToken);
        return [.. views.Select(view => new ViewRow(
            view.UserId, names[view.UserId], view.ContentId, items[view.ContentId].Kind, items[view.ContentId].Title, view.FirstAt, view.LastAt, view.Count))];
    }

    public async Task<IReadOnlyList<ContentRow>> Content(int after, int size, CancellationToken cancellationToken) => await context.Set<ContentItem>()
        .Where(item => item.Id > after).OrderBy(item => item.Id).Take(size)
        .Join(context.Set<Category>(), item => item.CategoryId, category => category.Id, (item, category) => new { item, category })
        .OrderBy(row => row.item.Id)
        .Select(row => new ContentRow(
            row.item.Id, row.item.Kind, row.category.Title.Value, row.item.Title.Value, row.item.Status, row.item.PublishedAt, row.item.CreatedAt,
            row.item.Views, row.item.Viewers))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<MailingRow>> Mailings(int after, int size, CancellationToken cancellationToken)
    {
        var mailings = await context.Set<Mailing>().Where(mailing => mailing.Id > after).OrderBy(mailing => mailing.Id).Take(size)
            .Select(mailing => new { mailing.Id, mailing.Title, mailing.State, mailing.StartedAt, mailing.EndedAt })
            .ToListAsync(cancellationToken);
        var ids = mailings.Select(mailing => mailing.Id).ToList();
        var figures = await context.Set<MailingFigures>().Where(one => ids.Contains(one.MailingId)).ToDictionaryAsync(one => one.MailingId, cancellationToken);
        return [.. mailings.Select(mailing => figures.GetValueOrDefault(mailing.Id) is { } all
            ? new MailingRow(
                mailing.Id, mailing.Title, mailing.State, mailing.StartedAt, mailing.EndedAt,
                all.Total, all.Sent, all.Blocked, all.Deactivated, all.Failed, all.Skipped, all.Unknown)
            : new MailingRow(mailing.Id, mailing.Title, mailing.State, mailing.StartedAt, mailing.EndedAt, 0, 0, 0, 0, 0, 0, 0))];
    }

    public async Task<IReadOnlyList<RegistrationRow>> Registrations(int after, int size, CancellationToken cancellationToken) => await context.Set<Registration>()
        .Where(one => one.Id > after).OrderBy(one => one.Id).Take(size)
        .Join(Users, one => one.UserId, user => user.Id, (one, user) => new { one, user })
        .Join(Items, pair => pair.one.ContentId, item => item.Id, (pair, item) => new { pair.one, pair.user, item })
        .OrderBy(row => row.one.Id)
        .Select(row => new RegistrationRow(
            row.one.Id,
            new PersonCell(
                row.user.Id, row.user.Profile == null ? row.user.TelegramName : row.user.Profile.FullName.Value,
                row.user.Profile == null ? null : row.user.Profile.Phone.Value),
            row.item.Id, row.item.Title.Value, row.item.StartsAt, row.one.State, row.one.At, row.one.ChangedAt))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<RequestRow>> Requests(int after, int size, CancellationToken cancellationToken) => await context.Set<ProductRequest>()
        .Where(one => one.Id > after).OrderBy(one => one.Id).Take(size)
        .Join(Users, one => one.UserId, user => user.Id, (one, user) => new { one, user })
        .Join(Items, pair => pair.one.ContentId, item => item.Id, (pair, item) => new { pair.one, pair.user, item })
        .OrderBy(row => row.one.Id)
        .Select(row => new RequestRow(
            row.one.Id,
            new PersonCell(
                row.user.Id, row.user.Profile == null ? row.user.TelegramName : row.user.Profile.FullName.Value,
                row.user.Profile == null ? null : row.user.Profile.Phone.Value),
            row.item.Id, row.item.Title.Value, row.one.Comment, row.one.At,
            context.Set<CrmLead>().Where(lead => lead.RequestKey == row.one.Key).Select(lead => lead.LeadId).FirstOrDefault()))
        .ToListAsync(cancellationToken);
}
