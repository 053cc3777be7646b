namespace SmartHeart.EndToEnd.Tests.AmoCrm;

/// <summary>What AmoCRM refuses with 400, and that nothing of such a request is carried out.</summary>
public sealed class ShapeTests : IAsyncLifetime
{
    private CrmSide _crm = null!;

    public async Task InitializeAsync() => _crm = await CrmSide.StartAsync();

    public async Task DisposeAsync() => await _crm.DisposeAsync();

    [Theory]
    [InlineData("""[{"name":5}]""", "0 name InvalidType")]
    [InlineData("""[{"price":"100"}]""", "0 price InvalidType")]
    [InlineData("""[{"title":"x"}]""", "0 title FieldNotExpected")]
    [InlineData("""[{"pipeline_id":1}]""", "0 pipeline_id NotSupportedChoice")]
    [InlineData("""[{"status_id":1}]""", "0 status_id NotSupportedChoice")]
    [InlineData("""[{"custom_fields_values":[{"field_code":"NOPE","values":[{"value":"x"}]}]}]""", "0 custom_fields_values.0.field_code NotSupportedChoice")]
    [InlineData("""[{"custom_fields_values":[{"field_id":12,"values":[{"value":"x"}]}]}]""", "0 custom_fields_values.0.field_id NotSupportedChoice")]
    [InlineData("""[{"custom_fields_values":[{"field_code":"UTM_TERM"}]}]""", "0 custom_fields_values.0.values FieldMissing")]
    [InlineData("""[{"custom_fields_values":[{"field_code":"UTM_TERM","values":[{"value":5}]}]}]""", "0 custom_fields_values.0.values.0.value InvalidType")]
    [InlineData("""[{"custom_fields_values":[{"field_code":"UTM_TERM","values":[{"value":"x","enum_code":"WORK"}]}]}]""", "0 custom_fields_values.0.values.0.enum_code FieldNotExpected")]
    [InlineData("""[{"tags_to_add":[{}]}]""", "0 tags_to_add.0.name FieldMissing")]
    [InlineData("""[{"_embedded":{"contacts":[{"id":5}]}}]""", "0 _embedded.contacts.0.id NotSupportedChoice")]
    [InlineData("""[{"_embedded":{"contacts":[{"name":"x"}]}}]""", "0 _embedded.contacts.0.id FieldMissing", "0 _embedded.contacts.0.name FieldNotExpected")]
    [InlineData("""[{"name":"right"},{"request_id":"second","name":5}]""", "second name InvalidType")]
    public async Task A_lead_of_a_wrong_shape_is_refused(string body, params string[] errors)
    {
        (await _crm.PostAsync("api/v4/leads", body)).ShouldBeInvalid(errors);
        _crm.Account.Leads.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""[{"custom_fields_values":[{"field_code":"PHONE","values":[{"value":"+7","enum_code":"MOBILE"}]}]}]""", "0 custom_fields_values.0.values.0.enum_code NotSupportedChoice")]
    [InlineData("""[{"custom_fields_values":[{"field_code":"PHONE","values":[{"value":79161234567}]}]}]""", "0 custom_fields_values.0.values.0.value InvalidType")]
    [InlineData("""[{"custom_fields_values":[{"values":[]}]}]""", "0 custom_fields_values.0.field_id FieldMissing")]
    public async Task A_contact_of_a_wrong_shape_is_refused(string body, params string[] errors) =>
        (await _crm.PostAsync("api/v4/contacts", body)).ShouldBeInvalid(errors);

    [Fact]
    public async Task Too_many_are_refused()
    {
        (await _crm.PostAsync("api/v4/leads/complex", Many(51))).ShouldBeInvalid("  TooMany");
        (await _crm.PostAsync("api/v4/leads", Many(251))).ShouldBeInvalid("  TooMany");
        (await _crm.PostAsync("api/v4/leads", Many(250))).Embedded("leads").Count.ShouldBe(250);
        var fields = Enumerable.Repeat(new { field_code = "UTM_TERM", values = new[] { new { value = "x" } } }, 41);
        (await _crm.PostAsync("api/v4/leads", new[] { new { custom_fields_values = fields } })).ShouldBeInvalid("0 custom_fields_values TooMany");
        var people = Enumerable.Repeat(new { name = "x" }, 2);
        (await _crm.PostAsync("api/v4/leads/complex", new[] { new { _embedded = new { contacts = people } } })).ShouldBeInvalid("0 _embedded.contacts TooMany");
    }

    [Fact]
    public async Task A_note_needs_its_type_its_text_and_its_lead()
    {
        var (lead, _) = await _crm.LeadAsync();
        (await _crm.PostAsync("api/v4/leads/notes", new[] { new { entity_id = lead, note_type = "common" } })).ShouldBeInvalid("0 params FieldMissing");
        (await _crm.PostAsync("api/v4/leads/notes", new[] { new { entity_id = lead, note_type = "poem", @params = new { text = "x" } } })).ShouldBeInvalid("0 note_type NotSupportedChoice");
        (await _crm.PostAsync("api/v4/leads/notes", new[] { new { entity_id = 5, note_type = "common", @params = new { text = "x" } } })).ShouldBeInvalid("0 entity_id NotSupportedChoice");
        _crm.Account.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}", "An array is expected.")]
    [InlineData("[]", "The array is empty.")]
    [InlineData("[{", "The body is no JSON.")]
    public async Task What_is_no_batch_is_refused(string body, string detail)
    {
        var reply = await _crm.PostAsync("api/v4/leads", body);
        ((int)reply.Status).ShouldBe(400);
        ((string?)reply.Json["detail"]).ShouldBe(detail);
    }

    [Fact]
    public async Task An_address_that_is_none_is_404()
    {
        var reply = await _crm.GetAsync("api/v4/unknown");
        ((int)reply.Status).ShouldBe(404);
        reply.ContentType.ShouldBe("application/problem+json");
    }

    private static IEnumerable<object> Many(int count) => Enumerable.Range(0, count).Select(number => new { name = $"Заявка {number}" });
}
