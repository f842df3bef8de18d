-- Whoever looks at one unit follows its successions back and forth, without reading a nation's.
CREATE INDEX succession_link_by_predecessor ON succession_link (predecessor);
CREATE INDEX succession_link_by_successor ON succession_link (successor);
