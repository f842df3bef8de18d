-- What the registration form of a model says beyond the model itself; one row for each that gives any of it. A table of its
-- own, so that whoever counts models does not read long texts.

-- Texts are empty, numbers and days NULL where the form does not give them. Money is in whole đồng.
CREATE TABLE model_form (
  model          INTEGER PRIMARY KEY REFERENCES model,
  rationale      TEXT NOT NULL,            -- thực trạng, lý do
  targets        TEXT NOT NULL,            -- chỉ tiêu
  content        TEXT NOT NULL,            -- nội dung, cách thức
  area           TEXT NOT NULL,            -- địa bàn
  beneficiaries  TEXT NOT NULL,            -- đối tượng
  budget_state   INTEGER,                  -- ngân sách nhà nước
  budget_social  INTEGER,                  -- xã hội hóa
  workdays       INTEGER,                  -- ngày công
  start          INTEGER,                  -- the day it begins
  review_on      INTEGER,                  -- the day it is to be evaluated
  outputs        TEXT NOT NULL,            -- sản phẩm kiểm chứng được
  sustainability TEXT NOT NULL             -- khả năng duy trì, nhân rộng
) STRICT;

-- A level may be in use only as that at which a model was recognised.
CREATE VIEW used_code_recognition AS
SELECT 'level' AS kind, recognised_level AS code, count(*) AS rows FROM model_status WHERE recognised_level <> '' GROUP BY 2;
